#pragma once

#include "demoorg/composite.h"
#include "demoorg/queries.h"

namespace patchbay::demoorg
{

/// Leads a call to the resource its path names. Expects the pod locked.
class RestApi final
{
public:
    explicit RestApi(Pod &pod);

    /// A call by someone whose token is good; the version has been checked.
    [[nodiscard]] Response handle(const Call &call);

private:
    /// Also a part of a composite.
    [[nodiscard]] Response dispatch(const Call &call);
    [[nodiscard]] static Response jobs(const Call &call);
    [[nodiscard]] static Response sobjects(const Call &call);
    [[nodiscard]] static Response describes(const Call &call, const ObjectDef &object);
    [[nodiscard]] Response query(const Call &call);

    Queries m_queries;
    Composite m_composite;
};

} // namespace patchbay::demoorg
