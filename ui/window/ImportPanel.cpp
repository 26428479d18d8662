// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ImportPanel.h"

#include "app/project/Drafts.h"
#include "ui/window/AskForAccess.h"
#include "ui/window/ImportModel.h"
#include "ui/window/Importing.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTableView>

namespace outturn {

namespace {

using State = ReadOutcome::State;

bool canBeTriedAgain(const ImportedFile &file)
{
    return file.state == State::Failed && file.error &&
           (file.error->need != Error::Need::Recognition || canRecognise());
}

} // namespace

ImportPanel::ImportPanel(QWidget *parent) : QStackedWidget(parent), m_model(new ImportModel(this))
{
    setObjectName(QStringLiteral("importPanel"));
    addWidget(buildProgress());
    addWidget(buildSummary());
    retranslate();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::start(const QStringList &paths)
{
    leave();
    m_active = true;
    m_error.reset();
    m_model->setFiles({});
    read(paths, {});
}

void ImportPanel::leave()
{
    m_importing.reset();
    m_draft.clear();
    m_again = -1;
    m_active = false;
}

void ImportPanel::read(const QStringList &paths, const Access &access)
{
    m_importing = std::make_unique<Importing>(paths, access);
    m_bar->setValue(0);
    m_names->clear();
    connect(m_importing.get(), &Importing::progressed, this, [this](int permille, const QStringList &files) {
        m_bar->setValue(permille);
        QStringList lines;
        for (const QString &name : files)
            lines += m_names->fontMetrics().elidedText(name, Qt::ElideMiddle, m_bar->width());
        m_names->setText(lines.mid(0, 3).join(u'\n'));
    });
    connect(m_importing.get(), &Importing::finished, this, &ImportPanel::finish);
    setCurrentIndex(0);
    retranslate();
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_importing->start();
}

void ImportPanel::finish()
{
    // It is telling that it is done: it may go only after that.
    Importing *importing = m_importing.release();
    importing->deleteLater();
    ImportOutcome outcome = importing->take();
    if (m_again >= 0) {
        const Access access = importing->access();
        const bool cancelled = outcome.error && outcome.error->kind == Error::Kind::Cancelled;
        const QString path = m_model->file(m_again).path;
        if (!cancelled)
            takeAgain(std::move(outcome), importing->draft());
        const ImportedFile &file = m_model->file(m_again);
        if (!cancelled && file.error) {
            if (const auto more = askForAccess(this, *file.error, path, access).access) {
                read(m_draft.isEmpty() ? QStringList{path} : QStringList{m_draft, path}, *more);
                return;
            }
        }
        m_again = -1;
        showSummary();
        return;
    }
    if (outcome.error && outcome.error->kind == Error::Kind::Cancelled) {
        leave();
        Q_EMIT left();
        return;
    }
    m_error = outcome.error;
    if (!m_error)
        m_draft = importing->draft();
    m_model->setFiles(std::move(outcome.files));
    showSummary();
}

// The new draft holds what the last one did, and the file that was read again.
void ImportPanel::takeAgain(ImportOutcome outcome, const QString &draft)
{
    if (outcome.files.empty())
        return;
    ImportedFile file = std::move(outcome.files.back());
    if (outcome.error && !file.error)
        file = {file.path, State::Failed, {}, outcome.error, {}};
    const bool read = !outcome.error && file.state == State::Read;
    m_model->replace(m_again, std::move(file));
    if (read) {
        if (!m_draft.isEmpty())
            QFile::remove(m_draft);
        m_draft = draft;
        m_error.reset();
    } else if (!outcome.error) {
        QFile::remove(draft);
    }
}

void ImportPanel::showSummary()
{
    setCurrentIndex(1);
    refresh();
    // There is always a current row: screen readers ask for it.
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refreshButtons();
    (m_open->isVisibleTo(this) ? static_cast<QWidget *>(m_open) : m_table)->setFocus(Qt::OtherFocusReason);
}

int ImportPanel::currentRow() const
{
    return m_table->currentIndex().row();
}

void ImportPanel::tryAgain()
{
    const int row = currentRow();
    if (row < 0 || !canBeTriedAgain(m_model->file(row)))
        return;
    const ImportedFile &file = m_model->file(row);
    const AccessAnswer answer = askForAccess(this, *file.error, file.path, {});
    if (answer.asked && !answer.access)
        return;
    m_again = row;
    read(m_draft.isEmpty() ? QStringList{file.path} : QStringList{m_draft, file.path},
         answer.access.value_or(Access{}));
}

void ImportPanel::open()
{
    if (m_draft.isEmpty())
        return;
    const QString draft = m_draft;
    leave();
    Q_EMIT projectReady(draft);
}

void ImportPanel::discard()
{
    if (!m_draft.isEmpty())
        QFile::remove(m_draft);
    leave();
    Q_EMIT left();
}

void ImportPanel::copy(bool all)
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows += row.row();
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model->asText(all ? QList<int>() : rows));
}

void ImportPanel::refresh()
{
    const int reports = m_model->reports();
    const int failed = m_model->count(State::Failed);
    if (m_draft.isEmpty() && reports > 0 && m_error) {
        m_title->setText(tr("The project could not be made"));
        m_facts->setText(m_error->translated());
    } else if (reports == 0) {
        m_title->setText(tr("No report could be read"));
        m_facts->setText(tr("Each file says why, and what to do."));
    } else {
        m_title->setText(tr("%n report(s) read", nullptr, reports));
        m_facts->setText(failed > 0
                             ? tr("%n file(s) could not be read: each says why, and what to do.", nullptr, failed)
                             : tr("Every file was read."));
    }
    // A label aligns by the direction of its text; a Latin name in an Arabic window has to stand where the others do.
    for (QLabel *label : {m_title, m_facts})
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    m_open->setText(tr("&Open %n report(s)", nullptr, reports));
    m_open->setVisible(!m_draft.isEmpty());
    m_discard->setText(m_draft.isEmpty() ? tr("&Back") : tr("&Discard"));
    m_table->setAccessibleName(m_title->text() + u' ' + m_facts->text());
}

void ImportPanel::refreshButtons()
{
    const int row = currentRow();
    const bool can = row >= 0 && canBeTriedAgain(m_model->file(row));
    m_tryAgain->setEnabled(can);
    const Error::Need need = can ? m_model->file(row).error->need : Error::Need::Nothing;
    m_tryAgain->setText(need == Error::Need::Password      ? tr("Enter the &password…")
                        : need == Error::Need::Recognition ? tr("&Recognise the text…")
                                                           : tr("&Try again"));
}

void ImportPanel::retranslate()
{
    m_reading->setText(m_again >= 0 ? tr("Reading %1…").arg(QFileInfo(m_model->file(m_again).path).fileName())
                                    : tr("Reading reports…"));
    m_bar->setAccessibleName(tr("Progress of reading"));
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("&Copy this list"));
    m_model->retranslate();
    refresh();
    refreshButtons();
}

bool ImportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
            tryAgain();
            return true;
        }
        if (pressed->matches(QKeySequence::Copy)) {
            copy(false);
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void ImportPanel::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

} // namespace outturn
