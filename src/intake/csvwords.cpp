#include "intake/csvwords.h"

#include "csv/csvreader.h"

#include <QCoreApplication>

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace

QString csvFaultWords(const CsvFault &fault)
{
    switch (fault.kind) {
    case CsvFault::Kind::NotUtf8:
        return Words::tr("This is not UTF-8.");
    case CsvFault::Kind::NoHeader:
        return Words::tr("The first line must name the columns.");
    case CsvFault::Kind::ControlCharacter:
        return Words::tr("Line %1, column %2: there is a control character.")
            .arg(fault.line)
            .arg(fault.column);
    case CsvFault::Kind::EmptyName:
        return Words::tr("Line %1: column %2 has no name.").arg(fault.line).arg(fault.column);
    case CsvFault::Kind::NameTwice:
        return Words::tr("Line %1: column %2 has the name of another.").arg(fault.line).arg(fault.column);
    case CsvFault::Kind::LooseQuote:
        return Words::tr("Line %1, column %2: a quote stands where none may.")
            .arg(fault.line)
            .arg(fault.column);
    case CsvFault::Kind::OpenQuote:
        return Words::tr("Line %1, column %2: the quote that begins here never ends.")
            .arg(fault.line)
            .arg(fault.column);
    case CsvFault::Kind::WrongCount:
        return Words::tr("Line %1 has %2 columns, the header has %3.")
            .arg(fault.line)
            .arg(fault.actual)
            .arg(fault.expected);
    case CsvFault::Kind::TooLarge:
        return Words::tr("Line %1: this is more than a file may hold.").arg(fault.line);
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
