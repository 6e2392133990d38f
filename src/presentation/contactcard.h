#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace patchbay
{

struct ObjectDescribe;

/// A person as a card or a signature tells of them; what it does not say is empty.
struct ContactCard {
    QString firstName;
    QString lastName;
    QString title;
    QString company;
    QString email;
    QString phone;
    QString mobile;
    QString website;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

/// The first card of a vCard file (RFC 2426 version 3.0, RFC 6350 version 4.0; of 2.1 what is the same).
/// Protocol where it is none.
[[nodiscard]] Result<ContactCard> readVCard(const QByteArray &bytes);

/// What an e-mail signature says, as far as it can be told from its form: addresses, numbers and web pages
/// surely; name, title and company by their place and their words. Nothing is guessed from less.
[[nodiscard]] ContactCard readSignature(const QString &text);

/// Either, by how it begins.
[[nodiscard]] ContactCard readContact(const QString &text);

/// The card under the names that standard fields of a Lead, Contact or Account have.
[[nodiscard]] QJsonObject fieldsOf(const ContactCard &card, const QString &object);

/// The card as fields of this object that this user may set; an account is a company, not a person.
[[nodiscard]] QJsonObject fieldsOf(const ContactCard &card, const ObjectDescribe &describe);

} // namespace patchbay
