#pragma once

#include "presentation/customprovider.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;

namespace Ui
{
class CustomProviderPage;
}

namespace patchbay
{

class FormField;

/// A provider of the person's own: looked up at its address, or entered. Binds ui/customproviderpage.ui to
/// the model.
class CustomProviderPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomProviderPage(CustomProvider &model, QWidget *parent = nullptr);
    ~CustomProviderPage() override;

    /// An empty form, with the name that was searched in vain.
    void begin(const QString &name);
    /// What stands in the form, and a form with it.
    [[nodiscard]] ProviderDraft typed() const;
    void takeUp(const ProviderDraft &draft);

signals:
    void backRequested();

private:
    void addField(QLayout &layout, const QString &key, const QString &label, bool required,
        const QString &placeholder = {}, const QString &help = {});
    void fill(const ProviderDraft &draft);
    void showRefusal(const QString &field, const QString &text);
    void forgetRefusals();
    [[nodiscard]] QLineEdit &line(const QString &key) const;

    CustomProvider &m_model;
    std::unique_ptr<Ui::CustomProviderPage> m_ui;
    QHash<QString, FormField *> m_fields;
    QCheckBox *m_needsSecret;
};

} // namespace patchbay
