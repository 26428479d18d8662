// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checker.h"

#include "app/check/Checks.h"
#include "app/check/FinanceChecks.h"

namespace outturn {

struct Checker::State
{
    bool done = false;
    QList<Finding> finance;
    QList<NumberLink> links;
};

Checker::Checker() : m_state(std::make_unique<State>()) {}
Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

void Checker::start(const Report &)
{
    m_state->done = false;
}

void Checker::touch(const Report &, const Touched &)
{
    m_state->done = false;
}

bool Checker::work(const Report &report, std::chrono::microseconds)
{
    if (!m_state->done)
        m_state->finance = financeFindings(report);
    m_state->done = true;
    return true;
}

bool Checker::isDone() const
{
    return m_state->done;
}

QList<Finding> Checker::findings(const Report &report) const
{
    return readingFindings(report) + m_state->finance;
}

const QList<NumberLink> &Checker::links() const
{
    return m_state->links;
}

} // namespace outturn
