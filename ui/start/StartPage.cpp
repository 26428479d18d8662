// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartPage.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/settings/Settings.h"
#include "ui/start/DropArea.h"
#include "ui/start/FileRow.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace outturn {

namespace {

constexpr int columnWidth = 620;
constexpr int logoSize = 56;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QString titleOf(const DraftInfo &draft)
{
    QStringList parts{draft.operation.isEmpty() ? draft.title : draft.operation};
    if (draft.year)
        parts += QString::number(*draft.year);
    if (draft.reports > 1)
        parts += StartPage::tr("%n report(s)", nullptr, draft.reports);
    parts.removeAll(QString());
    return parts.isEmpty() ? QFileInfo(draft.path).completeBaseName() : parts.join(QStringLiteral(" · "));
}

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(typeFont(Type::SectionHeading, label->font()));
    return label;
}

/// A label aligns by the direction of its text; a Latin name in an Arabic window has to stand where the others do.
void alignToWindow(QLabel *label, Qt::LayoutDirection direction)
{
    label->setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void empty(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        // Its button may be what was just clicked.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_name(new QLabel), m_about(new QLabel), m_draftsTitle(heading(nullptr)),
      m_recentTitle(heading(nullptr)), m_recentEmpty(new QLabel), m_open(new QPushButton), m_sample(new QPushButton),
      m_drop(new DropArea), m_draftsBox(new QWidget), m_recentBox(new QWidget), m_draftRows(new QVBoxLayout),
      m_recentRows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont name = typeFont(Type::PageTitle, font());
    name.setPointSizeF(name.pointSizeF() * 1.35);
    m_name->setFont(name);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_recentEmpty->setForegroundRole(QPalette::PlaceholderText);
    auto *logo = new QLabel;
    logo->setPixmap(icon(QStringLiteral("outturn")).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_open->setDefault(true);
    m_sample->setObjectName(QStringLiteral("startSample"));
    for (QPushButton *button : {m_open, m_sample}) {
        button->setMinimumHeight(button->fontMetrics().height() + 2 * space::medium);
        button->setAutoDefault(true);
    }

    auto *title = new QHBoxLayout;
    title->setSpacing(space::large);
    title->addWidget(logo);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_name);
    words->addWidget(m_about);
    title->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_open, 1);
    buttons->addWidget(m_sample, 1);
    const auto section = [](QWidget *box, QLabel *label, QVBoxLayout *rows, int spacing) {
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        layout->addWidget(label);
        rows->setSpacing(spacing);
        layout->addLayout(rows);
    };
    section(m_draftsBox, m_draftsTitle, m_draftRows, space::small);
    section(m_recentBox, m_recentTitle, m_recentRows, 0);
    m_recentBox->layout()->addWidget(m_recentEmpty);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, space::page, 0, space::page);
    parts->setSpacing(space::section);
    parts->addLayout(title);
    parts->addLayout(buttons);
    parts->addWidget(m_drop);
    parts->addWidget(m_draftsBox);
    parts->addWidget(m_recentBox);
    parts->addStretch(1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(space::page, 0, space::page, 0);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    middle->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(&m_settings, &Settings::recentFilesChanged, this, [this] {
        fillRecent();
        lookForFiles();
    });
    connect(&m_draftsFound, &QFutureWatcherBase::finished, this, [this] { setDrafts(m_draftsFound.result()); });
    retranslate();
}

void StartPage::lookForDrafts()
{
    // Each is looked through for damage first: with a large one that takes its time.
    m_draftsFound.setFuture(QtConcurrent::run(&drafts));
}

void StartPage::setDrafts(const QList<DraftInfo> &drafts)
{
    m_drafts = drafts;
    fillDrafts();
}

void StartPage::fillDrafts()
{
    empty(m_draftRows);
    for (const DraftInfo &draft : m_drafts) {
        auto *row = new QWidget(m_draftsBox);
        row->setObjectName(QStringLiteral("draft"));
        const QString title = titleOf(draft);
        auto *name = new QLabel(title, row);
        name->setFont(typeFont(Type::Strong, name->font()));
        const QString when = QLocale().toString(draft.lastModified.toLocalTime(), QLocale::ShortFormat);
        auto *facts = new QLabel(draft.error ? draft.error->translated()
                                             : tr("%n edit(s), last on %1", nullptr, draft.edits).arg(when),
                                 row);
        facts->setForegroundRole(QPalette::PlaceholderText);
        facts->setFont(typeFont(Type::Small, facts->font()));
        facts->setWordWrap(true);
        alignToWindow(name, layoutDirection());
        alignToWindow(facts, layoutDirection());
        auto *go = new QPushButton(tr("Continue"), row);
        go->setAccessibleName(tr("Continue %1").arg(title));
        go->setEnabled(!draft.error);
        auto *discard = new QPushButton(tr("Discard…"), row);
        discard->setAccessibleName(tr("Discard %1").arg(title));
        connect(go, &QPushButton::clicked, this, [this, path = draft.path] { Q_EMIT draftContinued(path); });
        connect(discard, &QPushButton::clicked, this, [this, path = draft.path] { Q_EMIT draftDiscarded(path); });
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(name);
        words->addWidget(facts);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(space::medium, 0, 0, 0);
        layout->addLayout(words, 1);
        layout->addWidget(go);
        layout->addWidget(discard);
        m_draftRows->addWidget(row);
        row->show();
    }
    m_draftsBox->setVisible(!m_drafts.isEmpty());
}

void StartPage::fillRecent()
{
    empty(m_recentRows);
    m_files.clear();
    const QStringList paths = m_settings.recentFiles();
    for (const QString &path : paths) {
        auto *row = new QWidget(m_recentBox);
        auto *file = new FileRow(path, row);
        file->setMissing(!m_isThere.value(path, true));
        auto *remove = new QToolButton(row);
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setToolTip(tr("Remove from this list"));
        remove->setAccessibleName(tr("Remove %1 from this list").arg(file->text()));
        connect(file, &FileRow::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        const auto takeOff = [this, path, file] {
            const auto at = m_files.indexOf(file);
            m_settings.removeRecentFile(path);
            // The focus stays in the list, where the row was.
            QWidget *next = m_files.isEmpty() ? static_cast<QWidget *>(m_open)
                                              : m_files[std::clamp<qsizetype>(at, 0, m_files.size() - 1)];
            next->setFocus(Qt::OtherFocusReason);
        };
        connect(remove, &QToolButton::clicked, this, takeOff);
        connect(file, &FileRow::removeRequested, this, takeOff);
        connect(file, &FileRow::stepped, this, [this, file](int by) {
            const auto at = m_files.indexOf(file) + by;
            if (at >= 0 && at < m_files.size())
                m_files[at]->setFocus(Qt::OtherFocusReason);
        });
        m_files.append(file);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(file, 1);
        layout->addWidget(remove);
        m_recentRows->addWidget(row);
        row->show();
    }
    m_recentEmpty->setVisible(paths.isEmpty());
}

void StartPage::lookForFiles()
{
    // A file on a drive that does not answer may take its time: never on this thread.
    auto *watcher = new QFutureWatcher<QHash<QString, bool>>(this);
    connect(watcher, &QFutureWatcher<QHash<QString, bool>>::finished, this, [this, watcher] {
        m_isThere = watcher->result();
        for (FileRow *row : std::as_const(m_files))
            row->setMissing(!m_isThere.value(row->path(), true));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([paths = m_settings.recentFiles()] {
        QHash<QString, bool> isThere;
        for (const QString &path : paths)
            isThere.insert(path, QFileInfo::exists(path));
        return isThere;
    }));
}

void StartPage::retranslate()
{
    m_name->setText(QStringLiteral("Outturn"));
    m_about->setText(
        tr("Open an Annual Results Report, read it as tables and charts, and correct it: every change is kept."));
    m_open->setText(tr("&Open report or project…"));
    m_sample->setText(tr("Open the &sample"));
    m_drop->setWords(
        tr("Drop reports or projects here, or a folder of them: PDF, Word, OpenDocument, web page or text"));
    m_draftsTitle->setText(tr("Unsaved work"));
    m_recentTitle->setText(tr("Recent files"));
    m_recentEmpty->setText(tr("Files that you open will be listed here."));
    for (QLabel *label : {m_name, m_about, m_draftsTitle, m_recentTitle, m_recentEmpty})
        alignToWindow(label, layoutDirection());
    fillDrafts();
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookForFiles();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_drop->setInviting(true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setInviting(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    m_drop->setInviting(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths);
}

} // namespace outturn
