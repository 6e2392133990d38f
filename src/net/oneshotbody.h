#pragma once

#include "base/secret.h"

#include <QIODevice>

namespace patchbay
{

/// A request body that can be read once and never again. Qt sends a request a second time, without a word,
/// when the connection closes before an answer; it cannot when the body neither seeks nor resets. So one send
/// is one send.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &body, QObject *parent = nullptr);
    explicit OneShotBody(const Secret &body, QObject *parent = nullptr);

    [[nodiscard]] bool wasTouched() const { return m_touched; }
    [[nodiscard]] qint64 length() const { return view().size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return view().size() - m_given; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] QByteArrayView view() const;

    QByteArray m_plain;
    Secret m_secret;
    qint64 m_given = 0;
    bool m_touched = false;
};

} // namespace patchbay
