#pragma once

#include "oauth/metadata.h"
#include "providers/descriptor.h"

namespace patchbay
{

class ProviderCatalog;

/// A provider that no file describes yet, as a person enters it or its server tells of itself. Addresses as
/// text, so that what is wrong in them can be said.
struct ProviderDraft {
    QString name;
    QString issuer; ///< may be empty
    QString authorization;
    QString token;
    QString revocation; ///< this and the next may be empty
    QString device;
    QString whoAmI; ///< tells whose account it is
    QStringList scopes;
    bool needsSecret = false;

    friend bool operator==(const ProviderDraft &, const ProviderDraft &) = default;
};

/// What a discovery document says, as a draft. The name is the server's host.
[[nodiscard]] ProviderDraft draftFrom(const ServerMetadata &metadata);

/// A draft to start from in an editor: sound as it is, with addresses of example hosts to be replaced.
[[nodiscard]] ProviderDraft exampleDraft(const QString &name);

/// The definition file of a draft. Errors: Protocol, as of readDescriptor, with the JSON pointer.
[[nodiscard]] Result<QByteArray> definitionOf(const ProviderDraft &draft, const QString &id);

/// Writes the definition into the person's folder, under an id that no provider of the catalogue and no file
/// has, and says where. Errors: those of definitionOf, Storage.
[[nodiscard]] Result<QString> writeDefinition(const ProviderCatalog &catalog, const ProviderDraft &draft);

} // namespace patchbay
