#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a text report of N indicator rows, and the same rows as CSV: make-rows.sh N REPORT.txt ROWS.csv [TABLES]
# The rows stand in ten tables, or in as many as are asked for.
set -euo pipefail
awk -v rows="$1" -v report="$2" -v csv="$3" -v tables="${4:-10}" 'BEGIN {
    split("Refugees and Asylum-seekers|IDPs|Stateless Persons|Returnees|Host Community", population, "|")
    split("2|3|4|5|6|7|8|13|15|16", area, "|")
    split("Status|Policy|Violence|Children|Justice|Community|Well-being|Livelihoods|Resettlement|Integration", name, "|")
    print "Annual Results Report\n\n2023\n\nBenchland\n\nSection 1: Context and Overview\n\nSection 2: Results\n" > report
    print "2.1 Outcomes and Achievements\n" > report
    print "code,title,population,baseline,target,actual" > csv
    for (a = 1; a <= tables; a++) {
        printf "%d. Outcome Area: %s\n\nA statement of this area.\n\n", area[a], name[a] > report
        print "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)" > report
        for (i = 1; i <= rows / tables; i++) {
            code = area[a] "." (i % 3 + 1)
            title = "Proportion of people of group " i " who are reached by what this area offers"
            who = population[i % 5 + 1]
            baseline = i % 4 ? sprintf("%.2f%%", (i * 7) % 10000 / 100) : "Unknown"
            target = sprintf("%.2f%%", (i * 13) % 10000 / 100)
            actual = sprintf("%.2f%%", (i * 29) % 10000 / 100)
            print code " " title "\t" who "\t" baseline "\t" target "\t" actual > report
            print code "," title "," who "," baseline "," target "," actual > csv
        }
        print "" > report
    }
}'
