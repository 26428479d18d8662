// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace outturn {

/// The language of the window: this program's words and Qt's own, the direction of writing and the form of numbers. Can
/// change while windows are open; they hear QEvent::LanguageChange. Translations are outturn_XX.qm in one folder;
/// English needs one for its plurals only. One for the whole application, made after it.
class Translator : public QObject
{
    Q_OBJECT

public:
    explicit Translator(QObject *parent = nullptr, const QString &folder = QStringLiteral(":/translations"));
    ~Translator() override;

    struct Language
    {
        QString code; ///< "es"
        QString name; ///< in the language itself: "Español"
        bool operator==(const Language &) const = default;
    };
    /// English, then each translation there is, by name.
    QList<Language> languages() const;

    /// `code` as in the settings; empty, or a language that is not there: the first of the system's that is.
    void use(const QString &code);
    /// The code in use, never empty.
    QString current() const { return m_current; }

    /// Which of the languages there are the system prefers; English when it wants none of them.
    QString systemLanguage(const QLocale &system = QLocale::system()) const;

private:
    void install(const QString &file, const QString &folder);

    QString m_folder;
    QString m_current;
    bool m_used = false;
    QLocale m_initialLocale;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace outturn
