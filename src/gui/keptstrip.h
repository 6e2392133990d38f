#pragma once

#include <QFrame>

namespace patchbay
{

class Button;
class ElidedLabel;
class RecordViewModel;

/// One plain line that says what stays from lead to lead, and ends it. Hidden where nothing does.
class KeptStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit KeptStrip(QWidget *parent = nullptr);
    void setModel(RecordViewModel &model);
    /// Where there is room for it.
    void offerChange();

signals:
    void changeRequested();

private:
    void showKept(RecordViewModel &model);

    ElidedLabel *m_words;
    Button *m_change;
    Button *m_end;
};

} // namespace patchbay
