// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words that clean reports are made of: sentences that state a row's value, and sentences whose numbers are about
/// nothing in the tables. None is of a published report.
namespace outturn::testing {

using namespace Qt::StringLiterals;

/// How the narrative speaks of an indicator: whom it is about (empty: the row's population) and what they do, for
/// proportions; a sentence with %1 for the number, for counts and days.
struct IndicatorWords
{
    const char *key; ///< "outcome 4.3"
    const char *whom;
    const char *what;
};

inline const QList<IndicatorWords> &indicatorWords()
{
    static const QList<IndicatorWords> all{
        {"impact 1.1", "people seeking international protection", "were able to access asylum procedures"},
        {"impact 1.2", "", "are able to move freely within the country"},
        {"impact 2.2", "", "reside in physically safe and secure settlements with access to basic facilities"},
        {"impact 2.3", "", "have access to health services"},
        {"impact 3.1", "", "have the right to decent work"},
        {"impact 3.2a", "children and young people", "were enrolled in primary education"},
        {"impact 3.2b", "children and young people", "were enrolled in secondary education"},
        {"impact 3.3", "", "feel safe walking alone in their neighbourhood after dark"},
        {"impact 4.1", "", "%1 refugees returned voluntarily, in safety and dignity, to their country of origin."},
        {"impact 4.2a", "", "%1 people departed on resettlement."},
        {"impact 4.2b", "", "%1 people departed through complementary pathways."},
        {"impact 4.3a", "", "For %1 stateless people nationality was granted or confirmed."},
        {"impact 4.3b", "", "For %1 refugees residency status was granted or confirmed."},
        {"outcome 1.1", "refugees and asylum-seekers", "were registered on an individual basis"},
        {"outcome 1.2", "children under five", "had their births registered with a civil authority"},
        {"outcome 1.3", "", "hold legally recognized identity documents or credentials"},
        {"outcome 2.1", "",
         "The average processing time from registration to the first instance decision was %1 days."},
        {"outcome 2.2", "people undergoing asylum procedures", "have access to legal representation"},
        {"outcome 2.3", "people undergoing asylum procedures", "have access to an effective appeal mechanism"},
        {"outcome 4.1", "", "know where to access GBV services"},
        {"outcome 4.2", "", "do not accept violence against women"},
        {"outcome 4.3", "survivors", "are satisfied with GBV case management services"},
        {"outcome 5.1", "children at heightened risk", "are supported by a Best Interests Procedure"},
        {"outcome 5.2", "children", "participate in community-based child protection programmes"},
        {"outcome 5.3", "unaccompanied and separated children", "are in an alternative care arrangement"},
        {"outcome 6.1", "", "%1 people were arrested or detained for reasons of immigration control or legal status."},
        {"outcome 7.2", "", "have access to safe feedback and response mechanisms"},
        {"outcome 8.1", "", "received cash transfers or non-food items"},
        {"outcome 8.2", "", "rely primarily on clean cooking fuels and technology"},
        {"outcome 9.1", "", "live in habitable and affordable housing"},
        {"outcome 9.2", "", "have energy to ensure lighting"},
        {"outcome 10.1", "children aged nine months to five years", "received measles vaccination"},
        {"outcome 11.1", "young people", "are enrolled in tertiary and higher education"},
        {"outcome 11.2", "children and young people", "are enrolled in the national education system"},
        {"outcome 12.1", "", "use at least basic drinking water services"},
        {"outcome 12.2", "", "have access to a safe household toilet"},
        {"outcome 13.1", "", "have an account at a bank or with a mobile-money provider"},
        {"outcome 13.2", "", "report positive changes in their income compared to the previous year"},
        {"outcome 14.1", "returnees", "hold legally recognized identity documents or credentials"},
        {"outcome 15.1", "", "UNHCR submitted %1 refugees for resettlement."},
        {"outcome 15.2", "", "From resettlement submission to departure the average processing time was %1 days."},
        {"outcome 15.3", "", "%1 people were admitted through complementary pathways."},
        {"outcome 16.1", "", "have secure tenure rights to housing or land"},
        {"outcome 16.2", "", "are covered by national social protection systems"},
    };
    return all;
}

/// Of a proportion: %1 whom, %2 what they do; « » stand around the number. A is its actual, T target, B baseline.
inline const QStringList &proportionSentences()
{
    static const QStringList all{
        u"In %3, «A» of %1 %2."_s,
        u"The share of %1 who %2 reached «A»."_s,
        u"The share of %1 who %2 was «A», against a target of «T»."_s,
        u"«A» of %1 %2, where the target had been «T»."_s,
        u"According to the survey, «A» of %1 %2."_s,
        u"From a baseline of «B», the share of %1 who %2 went to «A»."_s,
        u"At the baseline, «B» of %1 %2."_s,
        u"While the target was that «T» of %1 %2, the result was «A»."_s,
        u"By the end of the year «A» of %1 %2."_s,
    };
    return all;
}

/// Behind a sentence that states a count or a number of days.
inline const QStringList &countEndings()
{
    static const QStringList all{u""_s, u" The target was «T»."_s, u" At the baseline it had been «B»."_s};
    return all;
}

/// Numbers about nothing in the tables; each is used once in a report at most.
inline const QStringList &otherSentences()
{
    static const QStringList all{
        u"In April, %1 teachers took part in a course of two weeks."_s,
        u"The hotline answered %1 calls, most of them about documents."_s,
        u"Partners repaired %1 roofs before the rains."_s,
        u"A mobile team drove %1 kilometres to reach villages in the north."_s,
        u"In the largest camp, %1 lamps were put up along the main road."_s,
        u"Volunteers planted %1 trees around two clinics."_s,
        u"Of those who took the training on data protection, %1 passed the test."_s,
        u"Lawyers gave advice in %1 sessions, by telephone and in person."_s,
        u"A study of %1 households looked at the price of rent."_s,
        u"Some %1 mattresses were kept in three warehouses."_s,
        u"Meetings with %1 mayors prepared the plan for the coming years."_s,
        u"The radio programme was heard in %1 villages."_s,
        u"Floods in May cut off %1 families for a week."_s,
        u"A fair brought together %1 employers."_s,
        u"The fund lent tools to %1 farmers, who gave most of them back."_s,
        u"Border posts were visited %1 times."_s,
        u"Interpreters worked in %1 languages."_s,
        u"Judges and clerks, %1 in number, were trained on the new law."_s,
        u"Fire destroyed %1 tents in December."_s,
        u"The library lent %1 books."_s,
        u"A drawing contest had %1 entries."_s,
        u"The team of the field office grew to %1 colleagues."_s,
        u"Engineers tested %1 wells and closed a few."_s,
        u"Sewing workshops made %1 school bags."_s,
    };
    return all;
}

/// Stated twice, each in a section of its own, about nothing in the tables; the number is the same both times.
inline const QList<std::pair<QString, QString>> &repeatedSentences()
{
    static const QList<std::pair<QString, QString>> all{
        {u"A total of %1 refugees received their naturalization certificate in %3."_s,
         u"In %3, %1 refugees received their naturalization certificate."_s},
        {u"The national police received %1 radios from UNHCR in %3."_s,
         u"With %1 radios from UNHCR, the national police was better equipped in %3."_s},
        {u"In %3 the network of lawyers handled %1 cases of arbitrary detention."_s,
         u"The network of lawyers handled %1 cases of arbitrary detention in %3."_s},
        {u"Dignity kits were distributed to %1 women in %3."_s, u"In %3, dignity kits were distributed to %1 women."_s},
        {u"The multi-service centre in the capital received %1 visitors in %3."_s,
         u"During %3 the multi-service centre in the capital received %1 visitors."_s},
    };
    return all;
}

/// Of the total: A funds available, B budget, E expenditure, S the share of the budget.
inline const QStringList &totalSentences()
{
    static const QStringList all{
        u"The budget for %3 was USD «B»."_s,     u"Funds available amounted to USD «A», or «S» of the budget."_s,
        u"The operation spent USD «E» in %3."_s, u"In %3, «S» of the budget was funded."_s,
        u"Total expenditure was USD «E»."_s,
    };
    return all;
}

} // namespace outturn::testing
