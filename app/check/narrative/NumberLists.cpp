// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NumberLists.h"

namespace outturn {

using namespace Qt::StringLiterals;

const QSet<QString> &identifierWords()
{
    static const QSet<QString> words{
        u"section"_s,   u"area"_s,       u"areas"_s,    u"article"_s,    u"articles"_s,  u"pillar"_s,
        u"phase"_s,     u"resolution"_s, u"annex"_s,    u"table"_s,      u"figure"_s,    u"chapter"_s,
        u"no"_s,        u"nos"_s,        u"goal"_s,     u"goals"_s,      u"sdg"_s,       u"sdgs"_s,
        u"indicator"_s, u"indicators"_s, u"level"_s,    u"grade"_s,      u"objective"_s, u"outcome"_s,
        u"output"_s,    u"version"_s,    u"page"_s,     u"part"_s,       u"step"_s,      u"tier"_s,
        u"category"_s,  u"cluster"_s,    u"zone"_s,     u"track"_s,      u"round"_s,     u"wave"_s,
        u"law"_s,       u"decree"_s,     u"act"_s,      u"block"_s,      u"clause"_s,    u"paragraph"_s,
        u"item"_s,      u"module"_s,     u"hotline"_s,  u"line"_s,       u"route"_s,     u"camp"_s,
        u"decision"_s,  u"statute"_s,    u"protocol"_s, u"regulation"_s, u"ordinance"_s, u"bill"_s,
        u"aged"_s,      u"age"_s};
    return words;
}

const QSet<QString> &otherUnits()
{
    static const QSet<QString> words{
        u"year"_s,    u"years"_s,    u"month"_s,   u"months"_s, u"week"_s,      u"weeks"_s,      u"hour"_s,
        u"hours"_s,   u"minute"_s,   u"minutes"_s, u"km"_s,     u"kilometre"_s, u"kilometres"_s, u"kilometers"_s,
        u"hectare"_s, u"hectares"_s, u"metre"_s,   u"metres"_s, u"meters"_s,    u"litre"_s,      u"litres"_s,
        u"liters"_s,  u"kg"_s,       u"tonne"_s,   u"tonnes"_s, u"tons"_s,      u"am"_s,         u"pm"_s,
        u"degrees"_s, u"points"_s,   u"point"_s,   u"times"_s,  u"fold"_s,      u"percentage"_s};
    return words;
}

const QSet<QString> &otherCurrencies()
{
    static const QSet<QString> words{
        u"peso"_s,     u"pesos"_s,    u"euro"_s,     u"euros"_s,  u"shilling"_s,  u"shillings"_s, u"birr"_s,
        u"cfa"_s,      u"fcfa"_s,     u"xof"_s,      u"xaf"_s,    u"rupee"_s,     u"rupees"_s,    u"pounds"_s,
        u"sterling"_s, u"hryvnia"_s,  u"hryvnias"_s, u"uah"_s,    u"kroner"_s,    u"kronor"_s,    u"francs"_s,
        u"dinars"_s,   u"dinar"_s,    u"lira"_s,     u"yen"_s,    u"naira"_s,     u"eur"_s,       u"gbp"_s,
        u"chf"_s,      u"kes"_s,      u"cop"_s,      u"mxn"_s,    u"ugx"_s,       u"etb"_s,       u"taka"_s,
        u"afghani"_s,  u"afghanis"_s, u"reais"_s,    u"soles"_s,  u"quetzales"_s, u"lempiras"_s,  u"zloty"_s,
        u"lei"_s,      u"rial"_s,     u"rials"_s,    u"riyals"_s, u"sek"_s,       u"nok"_s,       u"dkk"_s,
        u"jpy"_s,      u"cad"_s,      u"aud"_s,      u"ngn"_s,    u"tzs"_s,       u"rwf"_s,       u"zar"_s,
        u"rand"_s};
    return words;
}

const QSet<QString> &yearLeads()
{
    static const QSet<QString> words{u"in"_s,      u"since"_s,      u"during"_s, u"from"_s, u"of"_s,      u"by"_s,
                                     u"year"_s,    u"until"_s,      u"and"_s,    u"for"_s,  u"between"_s, u"to"_s,
                                     u"through"_s, u"throughout"_s, u"the"_s,    u"end"_s,  u"after"_s,   u"before"_s,
                                     u"early"_s,   u"late"_s,       u"mid"_s};
    return words;
}

bool isPersonNoun(QStringView word)
{
    static const QSet<QString> words{
        u"people"_s,     u"person"_s,        u"persons"_s,   u"individual"_s,   u"individuals"_s, u"refugee"_s,
        u"refugees"_s,   u"seeker"_s,        u"seekers"_s,   u"idp"_s,          u"idps"_s,        u"child"_s,
        u"children"_s,   u"women"_s,         u"woman"_s,     u"men"_s,          u"girls"_s,       u"boys"_s,
        u"adults"_s,     u"returnee"_s,      u"returnees"_s, u"survivor"_s,     u"survivors"_s,   u"applicant"_s,
        u"applicants"_s, u"beneficiaries"_s, u"students"_s,  u"pupils"_s,       u"learners"_s,    u"youth"_s,
        u"migrants"_s,   u"nationals"_s,     u"citizens"_s,  u"residents"_s,    u"patients"_s,    u"mothers"_s,
        u"newborns"_s,   u"adolescents"_s,   u"minors"_s,    u"participants"_s, u"evacuees"_s,    u"arrivals"_s,
        u"stateless"_s,  u"detainees"_s,     u"newcomers"_s, u"teachers"_s,     u"workers"_s,     u"volunteers"_s,
        u"girl"_s};
    return words.contains(word.toString());
}

bool isMonth(QStringView word)
{
    static const QSet<QString> words{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                     u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                     u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    return words.contains(word.toString());
}

} // namespace outturn
