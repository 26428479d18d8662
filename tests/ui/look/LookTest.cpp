// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Look.h"
#include "ui/look/Icons.h"
#include "ui/look/Type.h"
#include "ui/page/ChartColours.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace outturn;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

int paintedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127;
    return count;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Colours *c : {&Look::light(), &Look::dark()}) {
            const QByteArray theme = c->dark ? "dark" : "light";
            const QList<std::pair<QByteArray, QColor>> grounds{
                {"window", c->window}, {"page", c->page}, {"header", c->sunken}, {"selection", c->selection}};
            const QList<std::pair<QByteArray, QColor>> texts{{"text", c->text},    {"secondary text", c->secondary},
                                                             {"link", c->accent},  {"warning", c->warning},
                                                             {"error", c->error},  {"note", c->note},
                                                             {"met", c->met},      {"near", c->near},
                                                             {"missed", c->missed}};
            for (const auto &[groundName, ground] : grounds)
                for (const auto &[textName, text] : texts)
                    QTest::newRow(theme + ": " + textName + " on " + groundName) << text << ground << 4.5;
            QTest::newRow(theme + ": text on the accent") << c->onAccent << c->accent << 4.5;
            QTest::newRow(theme + ": outline of a field") << c->control << c->page << 3.0;
            // The window's charts lie on its page, not on the ground of an exported picture.
            const ChartStyle chart = chartStyle(*c, QFont());
            QTest::newRow(theme + ": outline of a bar") << chart.outline << c->page << 3.0;
            QTest::newRow(theme + ": funds available on the page") << chart.nested[1] << c->page << 3.0;
            QTest::newRow(theme + ": funds available on the budget") << chart.nested[1] << chart.nested[0] << 3.0;
            QTest::newRow(theme + ": expenditure on funds available") << chart.nested[2] << chart.nested[1] << 3.0;
            QTest::newRow(theme + ": edited mark") << c->edited << c->page << 3.0;
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double measured = contrast(text, ground);
        QVERIFY2(measured >= least, qPrintable(u"%1 to 1"_s.arg(measured)));
    }

    void boxesToCheckAreSeen()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Look::apply(*qApp, theme);
            QCheckBox box(u"Numbers"_s);
            box.ensurePolished();
            box.resize(box.sizeHint());
            const QImage picture = box.grab().toImage();
            const QColor ground = box.palette().color(QPalette::Window);
            QStyleOptionButton option;
            option.initFrom(&box);
            const QRect place = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
            double most = 0;
            for (int x = place.left() - 1; x <= place.center().x(); ++x)
                most = std::max(most, contrast(picture.pixelColor(std::max(x, 0), place.center().y()), ground));
            QVERIFY2(most >= 3, qPrintable(u"%1 to 1"_s.arg(most)));
        }
        Look::apply(*qApp, Theme::Light);
    }

    void paletteNamesItsTheme()
    {
        QVERIFY(!Look::colours(Look::palette(Look::light())).dark);
        QVERIFY(Look::colours(Look::palette(Look::dark())).dark);
    }

    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QStringList names = iconNames();
        QVERIFY(names.size() >= 19);
        names.append(u"outturn"_s);
        for (const QString &name : std::as_const(names))
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Look::apply(*qApp, theme);
            const QColor page = Look::colours(qApp->palette()).page;
            for (const int size : {16, 24, 64}) {
                for (const qreal ratio : {1.0, 2.0}) {
                    const QPixmap pixmap = icon(name).pixmap(QSize(size, size), ratio);
                    QCOMPARE(pixmap.size(), QSize(size, size) * ratio);
                    const QImage image = pixmap.toImage();
                    QVERIFY2(paintedPixels(image) > size * size * ratio * ratio / 30, qPrintable(name));
                    QVERIFY(paintedPixels(image) < image.width() * image.height());
                    double best = 0;
                    for (int y = 0; y < image.height(); ++y)
                        for (int x = 0; x < image.width(); ++x)
                            if (qAlpha(image.pixel(x, y)) > 127)
                                best = qMax(best, contrast(image.pixelColor(x, y), page));
                    QVERIFY2(best >= 3, qPrintable(u"%1 to 1"_s.arg(best)));
                }
            }
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon one = icon(u"open"_s);
        Look::apply(*qApp, Theme::Light);
        const QImage light = one.pixmap(24, 24).toImage();
        Look::apply(*qApp, Theme::Dark);
        QVERIFY(light != one.pixmap(24, 24).toImage());
    }

    void widgetsHearOfANewTheme()
    {
        class Listener : public QWidget
        {
        public:
            int heard = 0;

        protected:
            void changeEvent(QEvent *event) override { heard += event->type() == QEvent::PaletteChange; }
        };
        Look::apply(*qApp, Theme::Light);
        Listener listener;
        listener.show();
        Look::apply(*qApp, Theme::Dark);
        QTRY_VERIFY(listener.heard > 0);
        QVERIFY(Look::colours(listener.palette()).dark);
    }

    void systemThemeAnswersWithoutASessionBus()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        Look::apply(*qApp, Theme::System);
        QVERIFY(qApp->palette() == Look::palette(Look::light()) || qApp->palette() == Look::palette(Look::dark()));
        Look::apply(*qApp, Theme::Light);
        QVERIFY(!Look::colours(qApp->palette()).dark);
    }

    void typeFollowsTheBaseFont()
    {
        QFont base = qApp->font();
        base.setPointSizeF(10);
        QCOMPARE(typeFont(Type::PageTitle, base).pointSizeF(), 15.0);
        base.setPointSizeF(20);
        QCOMPARE(typeFont(Type::PageTitle, base).pointSizeF(), 30.0);
        QVERIFY(typeFont(Type::Small, base).pointSizeF() < 20);
        base.setPixelSize(20);
        QCOMPARE(typeFont(Type::PageTitle, base).pixelSize(), 30);
    }

    void digitsHaveOneWidth()
    {
        const QFontMetricsF metrics(tabular(qApp->font()));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
};

QTEST_MAIN(LookTest)
#include "LookTest.moc"
