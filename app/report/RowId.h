// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace outturn {

/// The readable name of a row, unique in its report and the same when other rows come, go or move:
/// "impact-1/1.2/stateless-persons", "finance-outcome/oa2", "budget-and-expenditure-trend/2022".
class RowId
{
public:
    RowId() = default;
    explicit RowId(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const RowId &) const = default;
    auto operator<=>(const RowId &other) const { return QString::compare(m_text, other.m_text) <=> 0; }
    friend size_t qHash(const RowId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Lower case ASCII letters and digits, everything else one '-': "Refugees and Asylum-seekers" →
/// "refugees-and-asylum-seekers". Letters of other scripts are kept; accents are taken off.
QString slug(QStringView words);

} // namespace outturn
