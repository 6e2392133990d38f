// The least a Qt Widgets program can be: what Patchbay is measured against.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare window"));
    window.setCentralWidget(new QLabel(QStringLiteral("A window and a label.")));
    window.resize(1080, 720);
    window.show();
    return QApplication::exec();
}
