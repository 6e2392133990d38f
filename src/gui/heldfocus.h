#pragma once

#include <QString>

class QWidget;

namespace patchbay
{

/// Where the keyboard is in a part that is about to be filled anew, to be given back to the same place in
/// what comes: it is known by its object name, else by the name it is read out with.
class HeldFocus final
{
public:
    explicit HeldFocus(const QWidget &part);
    /// To the part itself where that place is gone, if it takes it.
    void giveBack(QWidget &part) const;

private:
    bool m_isHeld = false;
    bool m_isRinged = false;
    QString m_place;
};

} // namespace patchbay
