#pragma once

#include "presentation/providersettingsviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// What a check of an app found, a line each: a sign, the fact, and below a wrong one what to do.
class CheckFindings final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckFindings(QWidget *parent = nullptr);

    void setLines(const QList<ProviderSettingsViewModel::CheckLine> &lines);
    /// Before there are any.
    void setNote(const QString &note);
    void setAsking(const QString &note);

private:
    void clear();
    void addLine(const ProviderSettingsViewModel::CheckLine &line);

    QVBoxLayout *m_rows;
};

} // namespace patchbay
