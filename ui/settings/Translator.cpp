// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Translator.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace outturn {

namespace {

const QString english = QStringLiteral("en");

QString nameOf(const QString &code)
{
    if (code == english)
        return QStringLiteral("English");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // CLDR's Spanish is "español de España" as soon as a country is meant, and a bare code means one.
    if (locale.language() == QLocale::Spanish && !code.contains(QLatin1Char('_')))
        name = QStringLiteral("español");
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

QLocale localeOf(const QString &code)
{
    // Qt's plain Arabic is Egypt's, with digits of its own; the reports and UNHCR's Arabic pages write 1,234.5.
    return QLocale(code == QStringLiteral("ar") ? QStringLiteral("ar_AE") : code);
}

} // namespace

Translator::Translator(QObject *parent, const QString &folder)
    : QObject(parent), m_folder(folder), m_current(english), m_initialLocale(QLocale())
{
}

Translator::~Translator() = default;

QList<Translator::Language> Translator::languages() const
{
    QList<Language> found;
    const QString prefix = QStringLiteral("outturn_");
    for (const QString &file : QDir(m_folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files)) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (code != english)
            found.append({code, nameOf(code)});
    }
    std::ranges::sort(
        found, [](const Language &a, const Language &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    found.prepend({english, nameOf(english)});
    return found;
}

QString Translator::systemLanguage(const QLocale &system) const
{
    const QList<Language> known = languages();
    const auto has = [&](const QString &code) {
        return std::ranges::any_of(known, [&](const Language &language) { return language.code == code; });
    };
    // In the person's own order. English counts where it stands: somebody who reads English first and French second has
    // no use for French.
    for (const QString &wish : system.uiLanguages()) {
        QString code = wish;
        code.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (; !code.isEmpty(); code = code.left(std::max<qsizetype>(code.lastIndexOf(QLatin1Char('_')), 0))) {
            if (has(code))
                return code;
        }
    }
    return english;
}

void Translator::use(const QString &code)
{
    const QList<Language> known = languages();
    const bool has = std::ranges::any_of(known, [&](const Language &language) { return language.code == code; });
    const QString language = has ? code : systemLanguage();
    const QLocale system = m_initialLocale;

    // Numbers and dates follow the chosen language, but where it is the system's own, the person's country with it.
    const bool ofSystem = system.language() == QLocale(language).language() || !has;
    QLocale::setDefault(ofSystem ? system : localeOf(language));
    if (m_used && language == m_current)
        return;
    m_used = true;
    m_current = language;
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    if (language != english)
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("outturn_") + language, m_folder);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

void Translator::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace outturn
