// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Intents.h"
#include "app/project/Project.h"
#include "app/read/ReadReport.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

namespace outturn::testing {

/// A small report of our own, with what models of the window have to show: areas with and without rows, headings
/// without a number, a finance table, accents and Arabic.
inline QByteArray sampleText(const QByteArray &country, const QByteArray &year)
{
    QByteArray text = R"(Annual Results Report

YEAR

COUNTRY

Downloaded date: 31/05/2024

Table of Contents

Section 1: Context and Overview

Section 1: Context and Overview

1.1 Changes to the Operational Context

The evaluación of the year saw the naïve plan give way to a résumé of needs.

تلقى أَطْفَال المنطقة دعما من الفريق.

1.2. Progress Against the Desired Impact

1. Impact Area: Attaining Favorable Protection Environments

People have papers that are valid in each state.

Indicators	Population Type	Strategy Baseline	Actual (YEAR)
1.1 Proportion of people seeking international protection who are able to access asylum procedures	Refugees and Asylum-seekers	Unknown	67.59%
1.2 Proportion of people who are able to move freely within the country of habitual residence	Refugees and Asylum-seekers	31.85%	32.65%
1.2 Proportion of people who are able to move freely within the country of habitual residence	Stateless Persons	Unknown	100.00%

A brief word on papers follows.

Section 2: Results

2.1. Outcomes and Achievements

6. Outcome Area: Safety and Access to Justice

Courts are within reach.

Progress Against the Desired Outcome

Clinics opened in two towns.

8. Outcome Area: Well-Being and Basic Needs

People have what they need.

Indicators	Population Type	Strategy Baseline	Target (YEAR)	Actual (YEAR)
8.1 Proportion of people that receive cash transfers and/or non-food items	IDPs	Unknown	20.00%	0.58%
8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology	IDPs	Unknown	90.00%	88.67%

Progress Against the Desired Outcome

Cash reached more households than before.

Section 3: Resources

3.1 Financial Data

(Financial figures in USD)

Outcome Area	Final Budget	Funds Available	Funds Available as % of Budget	Expenditure	Expenditure as % of Funds Available
OA6: Justice	550,000	113,389	20.62%	113,389	100.00%
OA8: Well-being	31,133,132	15,943,379	51.21%	15,943,379	100.00%
All Outcome Areas		5,864			
Total	31,683,132	16,062,632	50.70%	16,056,768	99.96%

Budget and Expenditure Trend

3.2. Resources Overview

Money came late.
)";
    return text.replace("COUNTRY", country).replace("YEAR", year);
}

inline ImportedReport sampleReport(const QByteArray &country = "Norland", const QByteArray &year = "2023")
{
    const QByteArray bytes = sampleText(country, year);
    auto report = readReport(bytes, QString::fromLatin1(country.toLower() + ".txt"));
    if (!report)
        qFatal("%s", qPrintable(report.error().english()));
    return {*report, bytes};
}

/// A project on disk for as long as this lives.
struct SampleProject
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project;

    explicit SampleProject(int reports = 1)
    {
        std::vector<ImportedReport> imported{sampleReport()};
        if (reports > 1)
            imported.push_back(sampleReport("Sudland", "2024"));
        const QString path = folder.filePath(QStringLiteral("sample.outturn"));
        const auto made = Project::create(path, std::move(imported));
        if (!made)
            qFatal("%s", qPrintable(made.error().english()));
        auto opened = Project::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().english()));
        project = std::move(*opened);
    }

    const Report &report(size_t i = 0) const { return project->reports()[i]; }

    void set(const char *row, Column column, const char *typed)
    {
        const auto edit = setCellIntent(report(), RowId(QString::fromUtf8(row)), column, QString::fromUtf8(typed));
        if (!edit)
            qFatal("%s", qPrintable(edit.error().english()));
        const auto done = project->commit(report().id, *edit);
        if (!done)
            qFatal("%s", qPrintable(done.error().english()));
    }
};

/// A model as text: a line a row, indented by depth, with what `describe` says of each.
template <typename Describe>
QString printed(const QAbstractItemModel &model, const Describe &describe, const QModelIndex &parent = {},
                int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, QLatin1Char(' ')) + describe(index) + QLatin1Char('\n');
        text += printed(model, describe, index, depth + 1);
    }
    return text;
}

/// Keeps a picture where OUTTURN_PICTURES names a folder; looked at by people, never compared.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("OUTTURN_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace outturn::testing
