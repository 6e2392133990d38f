#pragma once

#include "base/clock.h"
#include "base/translations.h"
#include "consentview/helperpipe.h"

#include <memory>

namespace patchbay
{

class ConsentProfile;
class ConsentWindow;

/// One attempt from request to answer. Ends the program's event loop when there is nothing left to do.
class ConsentSession final : public QObject
{
    Q_OBJECT
public:
    ConsentSession(HelperPipe &pipe, Clock &clock, bool sandboxed);
    ~ConsentSession() override;

private:
    void takeLine(const QByteArray &line);
    void begin(const QByteArray &line);
    void start(const ConsentPipeRequest &request);
    void obey(ConsentPipeCommand command);
    void end(const ConsentPipeMessage &message);
    void speak(const QString &locale);

    HelperPipe &m_pipe;
    Clock &m_clock;
    const bool m_sandboxed;
    Translations m_translations;
    AttemptId m_attempt;
    // The window goes before the profile its pages use.
    std::unique_ptr<ConsentProfile> m_profile;
    std::unique_ptr<ConsentWindow> m_window;
};

} // namespace patchbay
