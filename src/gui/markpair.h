#pragma once

#include "presentation/automationsviewmodel.h"

#include <QWidget>

namespace patchbay
{

class ProviderMark;

/// The marks of two providers with an arrow between them, in the direction of reading.
class MarkPair final : public QWidget
{
    Q_OBJECT
public:
    MarkPair(int side, QWidget *parent);
    void setMarks(const AutomationsViewModel::Mark &from, const AutomationsViewModel::Mark &to);

private:
    ProviderMark *m_from;
    ProviderMark *m_to;
};

} // namespace patchbay
