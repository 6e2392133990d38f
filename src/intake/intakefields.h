#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace patchbay
{

/// A record's fields from a body: one JSON object of plain values. For leads and contacts the names that web
/// forms use (firstName, lastName, email, company, source, phone, title) stand for the org's. Pure. Refused
/// in words: JSON that is none, deeper or longer than a record, a member that is there twice, a value that is
/// no plain one, a control character.
[[nodiscard]] tl::expected<QJsonObject, QString> intakeFields(const QByteArray &body, const QString &object);

/// The same of an object that was read already, by whoever looked for members that are there twice.
[[nodiscard]] tl::expected<QJsonObject, QString> intakeFields(const QJsonObject &read, const QString &object);

/// What may stand in Idempotency-Key: 1 to 200 visible characters.
[[nodiscard]] bool isIdempotencyKey(const QByteArray &key);

} // namespace patchbay
