// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Settings.h"
#include "ui/settings/ChartExportForm.h"
#include "ui/settings/ExportDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/Translator.h"

#include "ui/look/Look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace outturn;

namespace {

/// Compiles a translation of one word of the dialog; false where the tool for that is not installed.
bool makeTranslation(const QString &folder, const QString &code, const QString &word)
{
    const QString source = folder + QStringLiteral("/outturn_%1.ts").arg(code);
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>"
                              "outturn::SettingsDialog</name><message><source>Settings</source><translation>%2"
                              "</translation></message></context></TS>")
                   .arg(code, word)
                   .toUtf8());
    file.close();
    const QString tool = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lrelease");
    return QProcess::execute(tool, {QStringLiteral("-silent"), source}) == 0;
}

QString settingsWord()
{
    return QCoreApplication::translate("outturn::SettingsDialog", "Settings");
}

class Listener : public QWidget
{
public:
    int languageChanges = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        languageChanges += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void comesBackAsItWasSet()
    {
        ChartExportOptions charts;
        charts.format = QStringLiteral("svg");
        charts.size = QSize(800, 450);
        charts.scale = 3;
        charts.theme = QStringLiteral("print");
        charts.folder = m_folder.path();
        const Settings::LastPlace place{QStringLiteral("mexico-2023"), QStringLiteral("3.1"), {QStringLiteral("a\nb")}};
        {
            Settings settings(file());
            QCOMPARE(settings.theme(), Theme::System);
            QCOMPARE(settings.chartExport(), ChartExportOptions());
            QCOMPARE(settings.lastPlace(QStringLiteral("/x.outturn")), Settings::LastPlace());
            QSignalSpy themes(&settings, &Settings::themeChanged);
            settings.setTheme(Theme::Dark);
            settings.setTheme(Theme::Dark);
            QCOMPARE(themes.size(), 1);
            settings.setLanguage(QStringLiteral("es"));
            settings.setChartExport(charts);
            settings.setLastPlace(QStringLiteral("/x.outturn"), place);
            settings.setWindow("geometry", "state");
            QVERIFY(settings.canBeKept());
        }
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), QStringLiteral("es"));
        QCOMPARE(settings.chartExport(), charts);
        QCOMPARE(settings.lastPlace(QStringLiteral("/x.outturn")), place);
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.windowState(), QByteArray("state"));
    }

    void ignoresWhatMeansNothing()
    {
        {
            QSettings raw(file(), QSettings::IniFormat);
            raw.setValue(QStringLiteral("look/theme"), QStringLiteral("pink"));
            raw.setValue(QStringLiteral("charts/format"), QStringLiteral("exe"));
            raw.setValue(QStringLiteral("charts/scale"), QStringLiteral("x"));
            raw.setValue(QStringLiteral("charts/size"), QSize(1, 900'000));
        }
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.chartExport().format, QStringLiteral("png"));
        QCOMPARE(settings.chartExport().scale, 1.0);
        QCOMPARE(settings.chartExport().size, QSize(200, 8000));
    }

    void keepsTwelveRecentFiles()
    {
        Settings settings(file());
        for (int i = 0; i < 15; ++i)
            settings.addRecentFile(QStringLiteral("/a/%1.txt").arg(i));
        settings.addRecentFile(QStringLiteral("/a/b/../9.txt"));
        QStringList files = settings.recentFiles();
        QCOMPARE(files.size(), RecentFiles::most);
        QCOMPARE(files.first(), QStringLiteral("/a/9.txt"));
        QCOMPARE(files.count(QStringLiteral("/a/9.txt")), 1);
        settings.removeRecentFile(QStringLiteral("/a/9.txt"));
        QVERIFY(!settings.recentFiles().contains(QStringLiteral("/a/9.txt")));
        Settings other(file());
        other.addRecentFile(QStringLiteral("/other.txt"));
        settings.addRecentFile(QStringLiteral("/mine.txt"));
        QCOMPARE(settings.recentFiles().mid(0, 2),
                 (QStringList{QStringLiteral("/mine.txt"), QStringLiteral("/other.txt")}));
    }

    void forgetsTheOldestPlaces()
    {
        Settings settings(file());
        for (int i = 0; i < 60; ++i)
            settings.setLastPlace(QStringLiteral("/%1.outturn").arg(i), {QStringLiteral("r"), QString::number(i), {}});
        QCOMPARE(settings.lastPlace(QStringLiteral("/9.outturn")), Settings::LastPlace());
        QCOMPARE(settings.lastPlace(QStringLiteral("/59.outturn")).section, QStringLiteral("59"));
    }

    void worksWhereNothingCanBeWritten()
    {
        QFile blocker(m_folder.filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Settings settings(m_folder.filePath(QStringLiteral("blocker/settings.ini")));
        settings.setTheme(Theme::Light);
        settings.addRecentFile(QStringLiteral("/a.txt"));
        QVERIFY(!settings.canBeKept());
        QCOMPARE(settings.theme(), Theme::Light);
        QCOMPARE(settings.recentFiles(), QStringList{QStringLiteral("/a.txt")});
    }

    void switchesTheLanguageWhileWindowsAreOpen()
    {
        QTemporaryDir folder;
        if (!makeTranslation(folder.path(), QStringLiteral("es"), QStringLiteral("Ajustes")) ||
            !makeTranslation(folder.path(), QStringLiteral("ar"), QString::fromUtf8("الإعدادات")))
            QSKIP("lrelease is not installed");
        Listener window;
        window.show();
        Translator translator(nullptr, folder.path());
        QStringList codes;
        for (const Translator::Language &language : translator.languages())
            codes += language.code + u' ' + language.name;
        QCOMPARE(codes.first(), QStringLiteral("en English"));
        QVERIFY(codes.contains(QString::fromUtf8("es Español")));
        QVERIFY(codes.contains(QString::fromUtf8("ar العربية")));

        translator.use(QStringLiteral("es"));
        QCOMPARE(settingsWord(), QStringLiteral("Ajustes"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        QTRY_VERIFY(window.languageChanges > 0);
        translator.use(QStringLiteral("ar"));
        QCOMPARE(settingsWord(), QString::fromUtf8("الإعدادات"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        translator.use(QStringLiteral("en"));
        QCOMPARE(settingsWord(), QStringLiteral("Settings"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        translator.use(QStringLiteral("xx"));
        QCOMPARE(translator.current(), translator.systemLanguage());
    }

    void choosesTheSystemsLanguage_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::newRow("a country of a language") << QStringLiteral("es_MX") << QStringLiteral("es");
        QTest::newRow("English stays") << QStringLiteral("en_GB") << QStringLiteral("en");
        QTest::newRow("not translated") << QStringLiteral("he_IL") << QStringLiteral("en");
        QTest::newRow("no language") << QStringLiteral("C") << QStringLiteral("en");
    }
    void choosesTheSystemsLanguage()
    {
        QFETCH(QString, system);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("outturn_es.qm")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTEST(Translator(nullptr, folder.path()).systemLanguage(QLocale(system)), "code");
    }

    void appliesTheDialogWithOk()
    {
        Settings settings(file());
        Translator translator;
        SettingsDialog dialog(settings, translator);
        auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("settingsTheme"));
        theme->setCurrentIndex(theme->findData(static_cast<int>(Theme::Dark)));
        dialog.findChild<QSpinBox *>(QStringLiteral("exportWidth"))->setValue(1200);
        QCOMPARE(settings.theme(), Theme::System);
        dialog.accept();
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.chartExport().size, QSize(1200, 900));
    }

    void asksWhereChartsGo()
    {
        Settings settings(file());
        ChartExportOptions last;
        last.folder = m_folder.path();
        settings.setChartExport(last);
        ExportDialog one(settings, QStringLiteral("budget-by-outcome-area"));
        QCOMPARE(one.target(), m_folder.filePath(QStringLiteral("budget-by-outcome-area.png")));
        auto *format = one.findChild<QComboBox *>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(QStringLiteral("pdf")));
        QCOMPARE(one.target(), m_folder.filePath(QStringLiteral("budget-by-outcome-area.pdf")));
        QVERIFY(!one.findChild<QComboBox *>(QStringLiteral("exportScale"))->isEnabled());
        auto *path = one.findChild<QLineEdit *>(QStringLiteral("exportPath"));
        path->clear();
        QVERIFY(!one.findChild<QPushButton *>(QStringLiteral("exportOk"))->isEnabled());
        path->setText(m_folder.filePath(QStringLiteral("sub/a.b")));
        one.accept();
        QCOMPARE(one.target(), m_folder.filePath(QStringLiteral("sub/a.b.pdf")));
        QCOMPARE(settings.chartExport().format, QStringLiteral("pdf"));
        QCOMPARE(settings.chartExport().folder, m_folder.filePath(QStringLiteral("sub")));
    }

    void saysWhatWillBeReplaced()
    {
        Settings settings(file());
        ChartExportOptions last;
        last.folder = m_folder.path();
        settings.setChartExport(last);
        const QStringList files{QStringLiteral("old.png"), QStringLiteral("old.csv"), QStringLiteral("old.alt.txt")};
        const auto make = [&](const QString &name) {
            QFile made(m_folder.filePath(name));
            return made.open(QIODevice::WriteOnly);
        };
        QVERIFY(make(files[1]) && make(files[2]) && make(QStringLiteral("old.txt")));
        ExportDialog one(settings, QStringLiteral("old"));
        const auto *problem = one.findChild<QLabel *>(QStringLiteral("exportProblem"));
        QCOMPARE(problem->text(), QString());
        one.findChild<QCheckBox *>(QStringLiteral("exportAlt"))->setChecked(true);
        QVERIFY(problem->text().contains(files[2]) && !problem->text().contains(files[1]));
        one.findChild<QCheckBox *>(QStringLiteral("exportCsv"))->setChecked(true);
        QVERIFY(problem->text().contains(files[1]) && problem->text().contains(files[2]));
        QVERIFY(!problem->text().contains(files[0]));
        QVERIFY(make(files[0]));
        one.findChild<QLineEdit *>(QStringLiteral("exportPath"))
            ->setText(m_folder.filePath(QStringLiteral("./old.png")));
        for (const QString &name : files)
            QVERIFY(problem->text().contains(name));
        QVERIFY(one.findChild<QPushButton *>(QStringLiteral("exportOk"))->isEnabled());
    }

    void asksWhichCharts()
    {
        Settings settings(file());
        const QList<ExportDialog::Chart> charts{{QStringLiteral("a"), QStringLiteral("Budget")},
                                                {QStringLiteral("b"), QStringLiteral("Gap")},
                                                {QStringLiteral("c"), QStringLiteral("Trend")}};
        ExportDialog all(settings, charts);
        all.findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(m_folder.path());
        QCOMPARE(all.target(), m_folder.path());
        QCOMPARE(all.chosen(), QList<int>({0, 1, 2}));
        QList<int> drawn;
        all.setPreview([&](int chart, const ChartExportOptions &, const QSize &box) {
            drawn.append(chart);
            return QImage(box, QImage::Format_RGB32);
        });
        auto *list = all.findChild<QListWidget *>(QStringLiteral("exportList"));
        list->setCurrentRow(2);
        QTRY_VERIFY(drawn.contains(2));
        all.findChild<QPushButton *>(QStringLiteral("exportNone"))->click();
        QVERIFY(all.chosen().isEmpty());
        QVERIFY(!all.findChild<QPushButton *>(QStringLiteral("exportOk"))->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(all.chosen(), QList<int>{1});
        QVERIFY(all.findChild<QPushButton *>(QStringLiteral("exportOk"))->isEnabled());
        all.findChild<QPushButton *>(QStringLiteral("exportAll"))->click();
        QCOMPARE(all.chosen().size(), 3);
    }

    void presetsSayTheSize()
    {
        Settings settings(file());
        ChartExportForm form;
        form.setOptions(settings.chartExport());
        auto *preset = form.findChild<QComboBox *>(QStringLiteral("exportPreset"));
        QCOMPARE(preset->currentData().toString(), QStringLiteral("slide"));
        preset->setCurrentIndex(preset->findData(QStringLiteral("square")));
        QCOMPARE(form.options().size, QSize(1080, 1080));
        QCOMPARE(form.options().preset, QStringLiteral("square"));
        form.findChild<QSpinBox *>(QStringLiteral("exportWidth"))->setValue(900);
        QCOMPARE(form.options().preset, QString());
        form.findChild<QCheckBox *>(QStringLiteral("exportCsv"))->setChecked(true);
        preset->setCurrentIndex(preset->findData(QStringLiteral("a4")));
        settings.setChartExport(form.options());
        QCOMPARE(settings.chartExport(), form.options());
        QVERIFY(settings.chartExport().csv);
        QVERIFY(!form.findChild<QSpinBox *>(QStringLiteral("exportHeight"))->isEnabled());
    }

    void isSeenInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void isSeenInBothThemes()
    {
        QFETCH(bool, dark);
        Look::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), dark ? Theme::Dark : Theme::Light);
        Settings settings(file());
        Translator translator;
        SettingsDialog dialog(settings, translator);
        ExportDialog one(settings, QStringLiteral("budget-by-outcome-area"));
        const QString folder = qEnvironmentVariable("OUTTURN_PICTURES");
        QList<ExportDialog::Chart> charts;
        for (int i = 0; i < 20; ++i)
            charts.append(
                {QStringLiteral("indicators-outcome-%1").arg(i), QStringLiteral("Indicators of area %1").arg(i)});
        ExportDialog several(settings, charts);
        several.setObjectName(QStringLiteral("exportDialogOfSeveral"));
        several.setPreview([](int, const ChartExportOptions &, const QSize &box) {
            QImage image(box, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            return image;
        });
        for (QDialog *shown :
             {static_cast<QDialog *>(&dialog), static_cast<QDialog *>(&one), static_cast<QDialog *>(&several)}) {
            shown->show();
            for (const QLabel *label : shown->findChildren<QLabel *>())
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            if (!folder.isEmpty())
                shown->grab().save(folder + u'/' + shown->objectName() + u'-' +
                                   QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "SettingsTest.moc"
