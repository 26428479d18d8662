// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/SummaryFacts.h"

#include <QFrame>

class QAbstractButton;
class QGridLayout;

namespace outturn {

class SummaryLink;

/// How a report stands, at the top of its first page: what the checks found, how its indicators progress, its funds,
/// and how its narrative agrees with its tables. Everything in it leads to what it speaks of.
class SummaryPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// Shows the facts; the same again change nothing, and the focus stays where it was. The report is not kept.
    void show(const Report &report, const SummaryFacts &facts);

Q_SIGNALS:
    void problemRequested(const outturn::Finding &finding);
    /// ProblemsTree::severityKey() or acceptedKey().
    void problemsRequested(const QString &group);
    void rulesRequested();
    void rowRequested(const outturn::RowId &row, outturn::Column column);
    void wordsRequested(const outturn::TextSpan &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Destination
    {
        QString words;
        std::function<void()> go;
    };
    void build(const Report &report);
    void addProblems();
    void addProgress(const Report &report);
    void addFunds();
    void addNumbers(const Report &report);
    void addDecisions();
    void addLine(const QString &name, const QList<QWidget *> &links, const QList<QWidget *> &below = {});
    SummaryLink *prepared(SummaryLink *link, const char *name, std::function<void()> go);
    /// With several destinations a menu of them; `all`: how many there are beyond those.
    void offer(QWidget *under, const QList<Destination> &destinations, int all);
    QList<Destination> destinations(const Report &report, const QList<NumberLink> &links);

    SummaryFacts m_facts;
    QString m_title;
    QWidget *m_inside = nullptr;
    QGridLayout *m_lines = nullptr;
};

} // namespace outturn
