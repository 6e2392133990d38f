// Linked into tests under the thread sanitizer only. Qt comes without instrumentation, so the sanitizer sees
// neither the mutex of an event queue nor that what one thread posts the other runs later: everything that
// WorkerThread hands over looked like a race. This stands in front of Qt's own function and tells it; nothing
// else is suppressed by it.

#include <QMetaObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0) // later ones have another function here

namespace
{

/// A posted call whose maker comes before its runner, and its runner before its end.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    HandedOver(QSlotObjectBase *call, void *result)
        : QSlotObjectBase(&HandedOver::carryOut)
        , m_call(call)
        , m_result(result)
    {
        __tsan_release(this);
    }

private:
    static void carryOut(int which, QSlotObjectBase *self, QObject *receiver, void **, bool *)
    {
        __tsan_acquire(self);
        auto *const handed = static_cast<HandedOver *>(self);
        if (which == Call) {
            handed->m_call->call(receiver, &handed->m_result);
            __tsan_release(self); // whoever of the two lets go last destroys it, after this
        } else if (which == Destroy) {
            handed->m_call->destroyIfLastRef();
            delete handed;
        }
    }

    QSlotObjectBase *m_call;
    void *m_result; // Qt's own list of arguments lies in an event that the sanitizer knows nothing of
};

} // namespace

bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto post = reinterpret_cast<decltype(&QMetaObject::invokeMethodImpl)>(dlsym(RTLD_NEXT,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    return post(object, new HandedOver(slot, result), type, result);
}

#endif
