#pragma once

#include "base/task.h"
#include "providers/providerdraft.h"

#include <QObject>

#include <functional>

namespace patchbay
{

class MetadataLookup;

/// A provider of the person's own, entered or looked up, then written as a definition file. Holds no widget.
/// Event loop only.
class CustomProvider final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        MetadataLookup &metadata;
        std::function<Result<QString>(const ProviderDraft &)> write;
    };
    explicit CustomProvider(Parts parts);

    /// Asks the server at this address what it says of itself; `found` or `refused` follows.
    void lookUp(const QString &address);
    [[nodiscard]] bool isLookingUp() const { return m_lookingUp; }
    /// `saved` or `refused` follows.
    void save(const ProviderDraft &draft);
    /// Writes a file to be filled in by hand, and says where.
    [[nodiscard]] Result<QString> writeExample(const QString &name) const;

signals:
    void lookingUpChanged();
    void found(const patchbay::ProviderDraft &draft);
    /// `field` is a member of ProviderDraft, or empty where none is to blame.
    void refused(const QString &field, const QString &text);
    void saved(const QString &name, const QString &path);

private:
    void setLookingUp(bool lookingUp);

    Parts m_parts;
    bool m_lookingUp = false;
};

} // namespace patchbay
