#pragma once

#include "presentation/cardview.h"

#include <QWidget>

class QFormLayout;

namespace patchbay
{

/// Names and values in two columns, to be read and copied. Built anew only when what it says is another, so
/// that what somebody has selected in it stays.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    struct Fact {
        QString name;
        QString value; ///< empty: the fact is left out
        bool isCode = false;
        bool isTrouble = false;
        Environment environment = Environment::None; ///< its chip stands beside the value
        QString environmentWord = {};

        bool operator==(const Fact &) const = default;
    };

    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    /// "Org: Acme Corp", a line each.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QWidget *makeValue(const Fact &fact);

    QList<Fact> m_facts;
    QFormLayout *m_form;
};

} // namespace patchbay
