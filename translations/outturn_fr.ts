<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>Ouvrir un rapport ou un projet</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep the work under a name of its own</source>
        <translation>Conserver le travail sous un nom à lui</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Export report as &amp;text…</source>
        <translation>Exporter le rapport en &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Export charts…</source>
        <translation>Exporter les &amp;graphiques…</translation>
    </message>
    <message>
        <source>Every chart of the report as a picture</source>
        <translation>Tous les graphiques du rapport sous forme d’images</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Show the problems found in the report</source>
        <translation>Afficher les problèmes trouvés dans le rapport</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>Aller au &amp;plan</translation>
    </message>
    <message>
        <source>Go to the pa&amp;ge</source>
        <translation>Aller à la pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Outturn</source>
        <translation>À &amp;propos d’Outturn</translation>
    </message>
    <message>
        <source>Open several as one &amp;project…</source>
        <translation>En ouvrir plusieurs en un seul &amp;projet…</translation>
    </message>
    <message>
        <source>Read several reports, of years or of operations, into one project</source>
        <translation>Lire plusieurs rapports, d’années ou d’opérations différentes, dans un seul projet</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Read every report in a folder into one project</source>
        <translation>Lire tous les rapports d’un dossier dans un seul projet</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>Aller à la sou&amp;rce</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name</source>
        <translation>Donner un nom à l’état actuel</translation>
    </message>
    <message>
        <source>Compare vers&amp;ions…</source>
        <translation>&amp;Comparer des versions…</translation>
    </message>
    <message>
        <source>Show what differs between two versions, or one and now</source>
        <translation>Afficher ce qui diffère entre deux versions, ou entre une version et l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Update from file…</source>
        <translation>&amp;Mettre à jour depuis un fichier…</translation>
    </message>
    <message>
        <source>Take over a corrected edition of the report; what was edited here stays</source>
        <translation>Reprendre une édition corrigée du rapport&#xa0;; ce qui a été modifié ici reste</translation>
    </message>
    <message>
        <source>Mer&amp;ge with a copy…</source>
        <translation>F&amp;usionner avec une copie…</translation>
    </message>
    <message>
        <source>Bring in what was edited in a copy of this project</source>
        <translation>Intégrer ce qui a été modifié dans une copie de ce projet</translation>
    </message>
    <message>
        <source>&amp;Take back the chosen change</source>
        <translation>Ré&amp;voquer la modification choisie</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history; later changes stay</source>
        <translation>Révoquer ce qui est choisi dans l’historique&#xa0;; les modifications ultérieures restent</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Remp&amp;lacer…</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>Aller à l’&amp;historique</translation>
    </message>
    <message>
        <source>R&amp;ules of the checks…</source>
        <translation>Règ&amp;les des vérifications…</translation>
    </message>
    <message>
        <source>What is looked for, and why; switch rules off and on</source>
        <translation>Ce qui est recherché et pourquoi&#xa0;; désactiver et activer des règles</translation>
    </message>
    <message>
        <source>&amp;Number and its cell</source>
        <translation>Nombre et sa cell&amp;ule</translation>
    </message>
    <message>
        <source>Go from a number in the narrative to its cell in a table, and back</source>
        <translation>Aller d’un nombre du texte narratif à sa cellule dans un tableau, et retour</translation>
    </message>
</context>
<context>
    <name>AskForAccess</name>
    <message>
        <source>“%1” holds pictures of pages and no text.</source>
        <translation>«&#xa0;%1&#xa0;» contient des images de pages et pas de texte.</translation>
    </message>
    <message>
        <source>Its text can be recognised with Tesseract. That takes some seconds a page. Compare what it read with the pictures: each value keeps how sure that is.</source>
        <translation>Son texte peut être reconnu avec Tesseract. Cela prend quelques secondes par page. Comparez ce qui a été lu avec les images&#xa0;: chaque valeur conserve son degré de certitude.</translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>&amp;Reconnaître le texte</translation>
    </message>
</context>
<context>
    <name>ChartAltText</name>
    <message>
        <source>%1: %2</source>
        <comment>row, note</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bars within each other, %1 in each row. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barres imbriquées, sur chaque ligne&#xa0;: %1. Lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bars: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barres&#xa0;: %1. Lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Markers on a line in each row: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Repères sur un trait pour chaque ligne&#xa0;: %1. Lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bars made up of parts: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>Barres composées de parties&#xa0;: %1. Lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Columns over years: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>Colonnes par année&#xa0;: %1. Années&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Columns over years, made up of parts: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>Colonnes par année, composées de parties&#xa0;: %1. Années&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <comment>series, total</comment>
        <translation>%1&#xa0;: %2 au total.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>series, value, row</comment>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: largest %2 (%3), smallest %4 (%5)</source>
        <comment>series, value, row, value, row</comment>
        <translation>%1&#xa0;: maximum %2 (%3), minimum %4 (%5)</translation>
    </message>
    <message>
        <source>%1, total %2.</source>
        <comment>largest and smallest, total</comment>
        <translation>%1, total %2.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <comment>series, value, first year, value, last year</comment>
        <translation>%1&#xa0;: %2 en %3, %4 en %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands there, how many times</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without a number (%1).</source>
        <comment>list</comment>
        <translation>Sans nombre (%1).</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>ChartPreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>A4 width, as high as needed</source>
        <translation>Largeur A4, hauteur selon le besoin</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 bn</source>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>pas de telle colonne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>ne peut pas être calculé</translation>
    </message>
    <message>
        <source>%1 funded</source>
        <translation>%1 financé</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Points on a scale</source>
        <translation>Points sur une échelle</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows that do not fit at this size: %1. A taller picture has room for them.</source>
        <translation>Lignes qui ne tiennent pas à cette taille&#xa0;: %1. Une image plus haute leur fait de la place.</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <translation>%1 Bn</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Notes that do not fit at this size: %1.</source>
        <translation>Notes qui ne tiennent pas à cette taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source: Annual Results Report %1</source>
        <comment>year</comment>
        <translation>Source&#xa0;: rapport annuel sur les résultats %1</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Reports</source>
        <comment>files</comment>
        <translation>Source&#xa0;: %1, rapports annuels sur les résultats</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>file</comment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Report %2</source>
        <comment>file, year</comment>
        <translation>Source&#xa0;: %1, rapport annuel sur les résultats %2</translation>
    </message>
    <message>
        <source>↓ lower is better</source>
        <translation>↓ plus bas vaut mieux</translation>
    </message>
    <message>
        <source>not in that year’s report</source>
        <translation>absent du rapport de cette année</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Writing charts…</source>
        <translation>Écriture des graphiques…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 cannot be summed, because the cell of %2 reads “%3”</source>
        <translation>%1&#xa0;: la somme est impossible, car la cellule de %2 indique «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because %2 of its cells hold no number; the first, of %3, reads “%4”</source>
        <translation>%1&#xa0;: la somme est impossible, car %2 de ses cellules ne contiennent pas de nombre&#xa0;; la première, de %3, indique «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because the sum has more than %2 digits</source>
        <translation>%1&#xa0;: la somme est impossible, car elle a plus de %2 chiffres</translation>
    </message>
    <message>
        <source>%1 has no Total; its rows add up to %2</source>
        <translation>%1&#xa0;: pas de total&#xa0;; la somme des lignes est de %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared, because its Total reads “%2”</source>
        <translation>%1&#xa0;: la comparaison est impossible, car le total indique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, but its %3 amounts add up to %4: %5 apart, where rounding allows %6</source>
        <translation>%1&#xa0;: le total est de %2, mais la somme de ses %3 montants est de %4&#xa0;: l’écart est de %5, alors que l’arrondi permet %6</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than %4, which is %5</source>
        <translation>%1&#xa0;: %2 est de %3, plus que %4, qui est de %5</translation>
    </message>
    <message>
        <source>The results framework has no area “%1”</source>
        <translation>Le cadre de résultats n’a pas de domaine «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: %4 apart, where rounding allows %5</source>
        <translation>%1&#xa0;: le total est de %2 par domaine d’impact et de %3 par domaine de résultats&#xa0;: l’écart est de %4, alors que l’arrondi permet %5</translation>
    </message>
    <message>
        <source>A value cell holds words that are no value.</source>
        <translation>Une cellule de valeur contient des mots qui ne sont pas une valeur.</translation>
    </message>
    <message>
        <source>A value is a number, a percentage, Unknown, a level of a scale or nothing. Other words are kept as they stand, but they are in no sum and no chart. Gone once the cell is edited.</source>
        <translation>Une valeur est un nombre, un pourcentage, «&#xa0;Unknown&#xa0;», un niveau d’une échelle ou rien. Les autres mots sont conservés tels quels, mais n’entrent dans aucune somme ni aucun graphique. Disparaît dès que la cellule est modifiée.</translation>
    </message>
    <message>
        <source>A number is written in another convention than the report&apos;s.</source>
        <translation>Un nombre est écrit selon une autre convention que celle du rapport.</translation>
    </message>
    <message>
        <source>Reports write 12.5% and 1,234. A number such as 12,5% that can mean only one thing is read as that, and its words are kept; check that it was meant so. Gone once the cell is edited.</source>
        <translation>Les rapports écrivent 12.5% et 1,234. Un nombre comme 12,5%, qui ne peut avoir qu’un seul sens, est lu ainsi et ses mots sont conservés&#xa0;; vérifiez que c’était bien l’intention. Disparaît dès que la cellule est modifiée.</translation>
    </message>
    <message>
        <source>A number has more digits than can be kept exactly.</source>
        <translation>Un nombre a plus de chiffres qu’il n’est possible d’en conserver exactement.</translation>
    </message>
    <message>
        <source>Numbers are exact and hold up to 18 digits. A longer one is kept as words rather than rounded. Gone once the cell is edited.</source>
        <translation>Les nombres sont exacts et comptent au plus 18 chiffres. Un nombre plus long est conservé comme texte plutôt qu’arrondi. Disparaît dès que la cellule est modifiée.</translation>
    </message>
    <message>
        <source>A row has fewer cells than its table has columns.</source>
        <translation>Une ligne a moins de cellules que son tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>The missing cells are taken as blank at the end of the row. When one is missing in the middle, values stand in the wrong columns: compare with the source.</source>
        <translation>Les cellules manquantes sont considérées comme vides à la fin de la ligne. S’il en manque une au milieu, des valeurs sont dans les mauvaises colonnes&#xa0;: comparez avec la source.</translation>
    </message>
    <message>
        <source>A row has more cells than its table has columns.</source>
        <translation>Une ligne a plus de cellules que son tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>What stands beyond the last column has no place in the table: compare with the source, where it is kept.</source>
        <translation>Ce qui dépasse la dernière colonne n’a pas de place dans le tableau&#xa0;: comparez avec la source, où il est conservé.</translation>
    </message>
    <message>
        <source>An indicator row begins with no code.</source>
        <translation>Une ligne d’indicateur ne commence pas par un code.</translation>
    </message>
    <message>
        <source>Core indicators have a code such as 13.1, which tells their unit and whether higher or lower is better. Without one a row is read by its title alone, as an operation&apos;s own indicators are.</source>
        <translation>Les indicateurs de base ont un code comme 13.1, qui indique leur unité et s’il vaut mieux une valeur plus haute ou plus basse. Sans code, une ligne est lue d’après son seul titre, comme les indicateurs propres à une opération.</translation>
    </message>
    <message>
        <source>A line inside a table is not divided into cells.</source>
        <translation>Une ligne dans un tableau n’est pas divisée en cellules.</translation>
    </message>
    <message>
        <source>Cells are divided by tabs. A line without any is kept as text: when tabs were lost on the way, its values are missing in the table.</source>
        <translation>Les cellules sont séparées par des tabulations. Une ligne qui n’en a pas est conservée comme texte&#xa0;: si les tabulations se sont perdues en route, ses valeurs manquent dans le tableau.</translation>
    </message>
    <message>
        <source>A table has a header that is not known.</source>
        <translation>Un tableau a un en-tête qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Tables are told by their column titles, such as Strategy Baseline or Final Budget. The lines of another table are kept as text.</source>
        <translation>Les tableaux se reconnaissent aux titres de leurs colonnes, comme «&#xa0;Strategy Baseline&#xa0;» ou «&#xa0;Final Budget&#xa0;». Les lignes d’un autre tableau sont conservées comme texte.</translation>
    </message>
    <message>
        <source>Rows go on after a break without a header of their own.</source>
        <translation>Des lignes continuent après une coupure sans en-tête propre.</translation>
    </message>
    <message>
        <source>A page break can part a table. Rows of the same width that follow are taken as the rest of the table above.</source>
        <translation>Un saut de page peut couper un tableau. Les lignes suivantes de même largeur sont considérées comme la suite du tableau précédent.</translation>
    </message>
    <message>
        <source>Two rows have the same area, code and population type.</source>
        <translation>Deux lignes ont le même domaine, le même code et le même type de population.</translation>
    </message>
    <message>
        <source>The second is kept under a name ending in ~2. Usually one of them was meant for another population type.</source>
        <translation>La seconde est conservée sous un nom qui se termine par ~2. En général, l’une des deux concernait un autre type de population.</translation>
    </message>
    <message>
        <source>A row&apos;s area is not known.</source>
        <translation>Le domaine d’une ligne n’est pas connu.</translation>
    </message>
    <message>
        <source>It is not sure which paragraphs are statements.</source>
        <translation>Il n’est pas certain quels paragraphes sont des énoncés.</translation>
    </message>
    <message>
        <source>Statements stand between an area&apos;s heading and its table. Where an area has no table, their end is a guess.</source>
        <translation>Les énoncés se trouvent entre le titre d’un domaine et son tableau. Quand un domaine n’a pas de tableau, leur fin est une supposition.</translation>
    </message>
    <message>
        <source>A paragraph that a page break split was joined.</source>
        <translation>Un paragraphe coupé par un saut de page a été réuni.</translation>
    </message>
    <message>
        <source>A paragraph that ends in the middle of a sentence is joined with the next when that goes on in small letters. The file itself is not changed.</source>
        <translation>Un paragraphe qui s’arrête au milieu d’une phrase est réuni au suivant quand celui-ci continue en minuscules. Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found.</source>
        <translation>L’année du rapport n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>The year stands in the title block, and in column titles such as Actual (2023). Without it the report has no point in a trend.</source>
        <translation>L’année figure sur la page de titre et dans des titres de colonne comme «&#xa0;Actual (2023)&#xa0;». Sans elle, le rapport n’a pas de point dans une évolution.</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found.</source>
        <translation>L’opération du rapport n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>The country or operation stands in the title block, below the year.</source>
        <translation>Le pays ou l’opération figure sur la page de titre, sous l’année.</translation>
    </message>
    <message>
        <source>No section heading was found.</source>
        <translation>Aucun titre de section n’a été trouvé.</translation>
    </message>
    <message>
        <source>Sections begin with lines such as Section 1: Context and Overview, or 2.1 Outcomes and Achievements. Without them everything is one narrative.</source>
        <translation>Les sections commencent par des lignes comme «&#xa0;Section 1: Context and Overview&#xa0;» ou «&#xa0;2.1 Outcomes and Achievements&#xa0;». Sans elles, tout est un seul texte narratif.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and its encoding was guessed.</source>
        <translation>Le fichier n’est pas en UTF-8 et son codage a été supposé.</translation>
    </message>
    <message>
        <source>Files of older programs are mostly Latin-1. When letters with accents look wrong, save the file as UTF-8 and open it again.</source>
        <translation>Les fichiers des anciens programmes sont le plus souvent en Latin-1. Si les lettres accentuées s’affichent mal, enregistrez le fichier en UTF-8 et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no characters.</source>
        <translation>Certains octets du fichier ne sont pas des caractères.</translation>
    </message>
    <message>
        <source>They are shown as a replacement sign, and stay as they are in the file. The file was probably damaged on its way.</source>
        <translation>Ils sont affichés par un signe de remplacement et restent tels quels dans le fichier. Le fichier a probablement été abîmé en route.</translation>
    </message>
    <message>
        <source>A heading is out of order.</source>
        <translation>Un titre n’est pas dans l’ordre.</translation>
    </message>
    <message>
        <source>A Total differs from the sum of its rows by more than rounding.</source>
        <translation>Un total s’écarte de la somme de ses lignes au-delà de l’arrondi.</translation>
    </message>
    <message>
        <source>In each finance table the rows of budget, funds available and expenditure, also those such as All Impact Areas, are added up and compared with the Total. Each amount may be rounded, so they may differ by half a unit of the last digit for each amount in the sum and for the Total. Blank cells count as nothing; where a cell holds no number, a note says so instead.</source>
        <translation>Dans chaque tableau financier, les lignes de budget, de fonds disponibles et de dépenses, y compris celles comme «&#xa0;All Impact Areas&#xa0;», sont additionnées et comparées au total. Chaque montant peut être arrondi&#xa0;: ils peuvent donc différer d’une demi-unité du dernier chiffre pour chaque montant de la somme et pour le total. Les cellules vides comptent pour rien&#xa0;; quand une cellule ne contient pas de nombre, une remarque le signale.</translation>
    </message>
    <message>
        <source>Funds available as % of budget is not their quotient.</source>
        <translation>Les fonds disponibles en&#xa0;% du budget ne sont pas leur quotient.</translation>
    </message>
    <message>
        <source>Funds available ÷ budget × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the budget is zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>Fonds disponibles ÷ budget × 100 est comparé au pourcentage écrit. Les trois peuvent être arrondis d’une demi-unité de leur dernier chiffre. Quand le budget est nul ou vide, il n’y a pas de quotient, et un pourcentage à cet endroit donne un avertissement.</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available is not their quotient.</source>
        <translation>Les dépenses en&#xa0;% des fonds disponibles ne sont pas leur quotient.</translation>
    </message>
    <message>
        <source>Expenditure ÷ funds available × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the funds are zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>Dépenses ÷ fonds disponibles × 100 est comparé au pourcentage écrit. Les trois peuvent être arrondis d’une demi-unité de leur dernier chiffre. Quand les fonds sont nuls ou vides, il n’y a pas de quotient, et un pourcentage à cet endroit donne un avertissement.</translation>
    </message>
    <message>
        <source>The impact and the outcome table have different Totals.</source>
        <translation>Le tableau des impacts et celui des résultats ont des totaux différents.</translation>
    </message>
    <message>
        <source>Both tables divide the same money, so their Totals agree in each column. They may differ by half a unit of the last digit for each amount and each Total in the two tables.</source>
        <translation>Les deux tableaux répartissent le même argent&#xa0;: leurs totaux concordent donc dans chaque colonne. Ils peuvent différer d’une demi-unité du dernier chiffre pour chaque montant et chaque total des deux tableaux.</translation>
    </message>
    <message>
        <source>More was spent than there were funds.</source>
        <translation>Les dépenses dépassent les fonds disponibles.</translation>
    </message>
    <message>
        <source>Expenditure is compared with the funds available of the same row, as written.</source>
        <translation>Les dépenses sont comparées aux fonds disponibles de la même ligne, tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>A finance row names an area that the results framework does not have.</source>
        <translation>Une ligne financière nomme un domaine absent du cadre de résultats.</translation>
    </message>
    <message>
        <source>Labels begin with the letters and number of an area, such as OA2: Status. The row is in the sums, but under no area.</source>
        <translation>Les libellés commencent par les lettres et le numéro d’un domaine, comme «&#xa0;OA2: Status&#xa0;». La ligne entre dans les sommes, mais dans aucun domaine.</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, but %4 of %5 is %6; rounding explains %7 in the percentage, %8 and %9 in the amounts</source>
        <translation>%1&#xa0;: %2 indique %3, mais %4 de %5 donne %6&#xa0;; l’arrondi explique %7 dans le pourcentage, %8 et %9 dans les montants</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is blank</source>
        <translation>%1&#xa0;: %2 indique %3, bien que %4 soit vide</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is zero</source>
        <translation>%1&#xa0;: %2 indique %3, bien que %4 soit nul</translation>
    </message>
    <message>
        <source>%1: %2 cannot be compared, because its numbers are too long</source>
        <translation>%1&#xa0;: %2 ne peut pas être comparé, car ses nombres sont trop longs</translation>
    </message>
    <message>
        <source>“%1” is not what this cell holds</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce que contient cette cellule</translation>
    </message>
    <message>
        <source>One of: %1; Unknown, or nothing</source>
        <translation>L’un de ces niveaux&#xa0;: %1&#xa0;; «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>A level of the scale, Unknown, or nothing</source>
        <translation>Un niveau de l’échelle, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>A number, a percentage, Unknown, or nothing</source>
        <translation>Un nombre, un pourcentage, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Du texte</translation>
    </message>
    <message>
        <source>Words; this cell cannot be empty</source>
        <translation>Du texte&#xa0;; cette cellule ne peut pas être vide</translation>
    </message>
    <message>
        <source>the report does not stand as this change expects it</source>
        <translation>le rapport n’est pas dans l’état qu’attend cette modification</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>a table stands between these paragraphs</source>
        <translation>un tableau se trouve entre ces paragraphes</translation>
    </message>
    <message>
        <source>Change the paragraphs on each side of it on their own</source>
        <translation>Modifiez séparément les paragraphes de chaque côté</translation>
    </message>
    <message>
        <source>this row has no column “%1”</source>
        <translation>cette ligne n’a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“outturn dump” lists the rows with their columns</source>
        <translation>«&#xa0;outturn dump&#xa0;» énumère les lignes avec leurs colonnes</translation>
    </message>
    <message>
        <source>the point of the report&apos;s own year follows from the totals</source>
        <translation>le point de l’année du rapport lui-même se déduit des totaux</translation>
    </message>
    <message>
        <source>Edit the row “Total” of the finance table</source>
        <translation>Modifiez la ligne «&#xa0;Total&#xa0;» du tableau financier</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>cette ligne n’existe pas</translation>
    </message>
    <message>
        <source>there is no such section</source>
        <translation>cette section n’existe pas</translation>
    </message>
    <message>
        <source>%1 not drawn: allocated to no single area.</source>
        <translation>Non représenté&#xa0;: %1. Ne relève pas d’un seul domaine.</translation>
    </message>
    <message>
        <source>No amounts are known. Enter them in the finance table.</source>
        <translation>Aucun montant n’est connu. Saisissez-les dans le tableau financier.</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by impact area</source>
        <translation>Budget, fonds disponibles et dépenses par domaine d’impact</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by outcome area</source>
        <translation>Budget, fonds disponibles et dépenses par domaine de résultats</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Budget final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fonds disponibles</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by impact area</source>
        <translation>Part financée du budget, par domaine d’impact</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by outcome area</source>
        <translation>Part financée du budget, par domaine de résultats</translation>
    </message>
    <message>
        <source>Funds available as share of final budget</source>
        <translation>Fonds disponibles en part du budget final</translation>
    </message>
    <message>
        <source>Shown as words only, since not on the same scale: %1.</source>
        <translation>Seulement en mots, car pas sur la même échelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
    <message>
        <source>Other core impact indicators</source>
        <translation>Autres indicateurs de base d’impact</translation>
    </message>
    <message>
        <source>Other core outcome indicators</source>
        <translation>Autres indicateurs de base de résultats</translation>
    </message>
    <message>
        <source>No values are known yet. Enter them in the indicator table above.</source>
        <translation>Aucune valeur n’est encore connue. Saisissez-les dans le tableau d’indicateurs ci-dessus.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valeur réelle</translation>
    </message>
    <message>
        <source>Not split by type</source>
        <translation>Non ventilé par type</translation>
    </message>
    <message>
        <source>Only %1 is known so far. Type other years in the table beside this chart.</source>
        <translation>Seule l’année %1 est connue pour l’instant. Saisissez d’autres années dans le tableau qui accompagne ce graphique.</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Non affectées</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Affectation souple</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Affectées</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Affectation stricte</translation>
    </message>
    <message>
        <source>Budget and expenditure trend</source>
        <translation>Évolution du budget et des dépenses</translation>
    </message>
    <message>
        <source>Contributions trend by type</source>
        <translation>Évolution des contributions par type</translation>
    </message>
    <message>
        <source>No year is known yet. Type years and amounts in the table beside this chart.</source>
        <translation>Aucune année n’est encore connue. Saisissez des années et des montants dans le tableau qui accompagne ce graphique.</translation>
    </message>
    <message>
        <source>The parts of %1 are more than the total.</source>
        <translation>Les parts de %1 dépassent le total.</translation>
    </message>
    <message>
        <source>the project holds no report</source>
        <translation>le projet ne contient aucun rapport</translation>
    </message>
    <message>
        <source>the change is not one that Outturn writes (%1)</source>
        <translation>la modification n’est pas de celles qu’écrit Outturn (%1)</translation>
    </message>
    <message>
        <source>The file was changed by another program; take an older copy</source>
        <translation>Le fichier a été modifié par un autre programme&#xa0;; prenez une copie antérieure</translation>
    </message>
    <message>
        <source>Choose an Outturn project (.outturn)</source>
        <translation>Choisissez un projet Outturn (.outturn)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the name, or look for where the file was moved</source>
        <translation>Vérifiez le nom ou cherchez où le fichier a été déplacé</translation>
    </message>
    <message>
        <source>this is a folder, not a project</source>
        <translation>c’est un dossier, pas un projet</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>Ask for the right to read it</source>
        <translation>Demandez le droit de le lire</translation>
    </message>
    <message>
        <source>this is not an Outturn project</source>
        <translation>ce n’est pas un projet Outturn</translation>
    </message>
    <message>
        <source>this is a database of another program</source>
        <translation>c’est une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>the project is of version %1; this program knows up to %2</source>
        <translation>le projet est de la version %1&#xa0;; ce programme connaît jusqu’à la version %2</translation>
    </message>
    <message>
        <source>Open it with a newer Outturn</source>
        <translation>Ouvrez-le avec un Outturn plus récent</translation>
    </message>
    <message>
        <source>another program keeps this project in a write-ahead log</source>
        <translation>un autre programme garde ce projet dans un journal d’écriture anticipée</translation>
    </message>
    <message>
        <source>Close that program, then run “PRAGMA journal_mode=DELETE” on the file</source>
        <translation>Fermez ce programme, puis exécutez «&#xa0;PRAGMA journal_mode=DELETE&#xa0;» sur le fichier</translation>
    </message>
    <message>
        <source>the file is larger than a project can be (%1 MB)</source>
        <translation>le fichier est plus grand que ne peut l’être un projet (%1 Mo)</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>le projet est en lecture seule</translation>
    </message>
    <message>
        <source>Allow writing to the file, or save a copy elsewhere and edit that</source>
        <translation>Autorisez l’écriture dans le fichier, ou enregistrez une copie ailleurs et modifiez-la</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only</source>
        <translation>le dossier du projet est en lecture seule</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and edit that</source>
        <translation>Enregistrez une copie dans un dossier à vous et modifiez-la</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>le projet est endommagé (%1)</translation>
    </message>
    <message>
        <source>the project is in use in another window or program</source>
        <translation>le projet est utilisé dans une autre fenêtre ou un autre programme</translation>
    </message>
    <message>
        <source>Close it there, then try again</source>
        <translation>Fermez-le là-bas, puis réessayez</translation>
    </message>
    <message>
        <source>a project holds at most %1 MB</source>
        <translation>un projet contient au plus %1 Mo</translation>
    </message>
    <message>
        <source>Put the reports into several projects</source>
        <translation>Répartissez les rapports dans plusieurs projets</translation>
    </message>
    <message>
        <source>the disk is full, nothing was written</source>
        <translation>le disque est plein, rien n’a été écrit</translation>
    </message>
    <message>
        <source>Free some space and try again, or save to another disk</source>
        <translation>Libérez de l’espace et réessayez, ou enregistrez sur un autre disque</translation>
    </message>
    <message>
        <source>a change was interrupted, and taking it back needs writing</source>
        <translation>une modification a été interrompue, et il faut écrire pour revenir en arrière</translation>
    </message>
    <message>
        <source>Open the project once for editing, where it can be written</source>
        <translation>Ouvrez une fois le projet pour le modifier, là où il peut être écrit</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, ou enregistrez une copie ailleurs</translation>
    </message>
    <message>
        <source>the disk refused (%1), nothing was written</source>
        <translation>le disque a refusé (%1), rien n’a été écrit</translation>
    </message>
    <message>
        <source>See whether the disk is connected and has space, then try again</source>
        <translation>Vérifiez que le disque est connecté et a de la place, puis réessayez</translation>
    </message>
    <message>
        <source>the project file cannot be used (%1)</source>
        <translation>le fichier du projet ne peut pas être utilisé (%1)</translation>
    </message>
    <message>
        <source>Try again, or save a copy under another name</source>
        <translation>Réessayez ou enregistrez une copie sous un autre nom</translation>
    </message>
    <message>
        <source>there is no report %1 in the project</source>
        <translation>il n’y a pas de rapport %1 dans le projet</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>le projet n’est ouvert qu’en lecture</translation>
    </message>
    <message>
        <source>Save a copy and edit that</source>
        <translation>Enregistrez une copie et modifiez-la</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>a project needs at least one report</source>
        <translation>un projet a besoin d’au moins un rapport</translation>
    </message>
    <message>
        <source>Name the reports to import</source>
        <translation>Indiquez les rapports à importer</translation>
    </message>
    <message>
        <source>cancelled, nothing was written</source>
        <translation>annulé, rien n’a été écrit</translation>
    </message>
    <message>
        <source>another program changed the project meanwhile</source>
        <translation>un autre programme a modifié le projet entre-temps</translation>
    </message>
    <message>
        <source>Close it and open it again to go on</source>
        <translation>Fermez-le et ouvrez-le de nouveau pour continuer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that</source>
        <translation>Enregistrez une copie ailleurs et modifiez-la</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>See whether the folder exists and can be written</source>
        <translation>Vérifiez que le dossier existe et qu’il est possible d’y écrire</translation>
    </message>
    <message>
        <source>this installation has no usable SQLite driver</source>
        <translation>cette installation n’a pas de pilote SQLite utilisable</translation>
    </message>
    <message>
        <source>Install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>Installez le pilote SQLite de Qt (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>the tables in it are not those of an Outturn project</source>
        <translation>ses tables ne sont pas celles d’un projet Outturn</translation>
    </message>
    <message>
        <source>Another program changed the file; take an older copy</source>
        <translation>Un autre programme a modifié le fichier&#xa0;; prenez une copie antérieure</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>rows or cells that belong to it are missing</source>
        <translation>des lignes ou des cellules qui lui appartiennent manquent</translation>
    </message>
    <message>
        <source>“%1” is not what Outturn writes there</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qu’Outturn écrit à cet endroit</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name or folder</source>
        <translation>Rien n’a été modifié&#xa0;; choisissez un autre nom ou un autre dossier</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>a folder of that name stands there</source>
        <translation>un dossier porte déjà ce nom</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>It is not replaced; choose another name</source>
        <translation>Il n’est pas remplacé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>an interrupted change of an earlier project lies beside it (%1)</source>
        <translation>une modification interrompue d’un projet antérieur se trouve à côté (%1)</translation>
    </message>
    <message>
        <source>the project could not be put on the disk (%1)</source>
        <translation>le projet n’a pas pu être écrit sur le disque (%1)</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk</source>
        <translation>Libérez de l’espace ou enregistrez sur un autre disque</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>“%1” looks like a table row whose cells cannot be told apart; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une ligne de tableau dont les cellules ne se distinguent pas&#xa0;; elle a été conservée comme texte</translation>
    </message>
    <message>
        <source>it holds no section, area or table of an Annual Results Report</source>
        <translation>il ne contient ni section, ni domaine, ni tableau d’un rapport annuel sur les résultats</translation>
    </message>
    <message>
        <source>Choose the text of a report, or a project made by Outturn</source>
        <translation>Choisissez le texte d’un rapport ou un projet créé par Outturn</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8; “�” stands in their place</source>
        <translation>%1 octets ne sont pas de l’UTF-8&#xa0;; «&#xa0;�&#xa0;» figure à leur place</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>Check that it is the text of an Annual Results Report</source>
        <translation>Vérifiez qu’il s’agit du texte d’un rapport annuel sur les résultats</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is a project, not a report</source>
        <translation>c’est un projet, pas un rapport</translation>
    </message>
    <message>
        <source>Open it as a project</source>
        <translation>Ouvrez-le comme projet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Choisissez un fichier qui s’y trouve</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <translation>il ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the name and that you may read it</source>
        <translation>Vérifiez le nom et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was read as %2</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme %2</translation>
    </message>
    <message>
        <source>“%1” has more digits than can be kept exactly; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» a plus de chiffres qu’il n’est possible d’en conserver exactement&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>“%1” is no number, percentage, level or Unknown; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre, ni un pourcentage, ni un niveau, ni «&#xa0;Unknown&#xa0;»&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>“%1” is no new year of the series; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une nouvelle année de la série&#xa0;; elle a été conservée comme texte</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Latin-1; the file was written as UTF-8</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit en Latin-1&#xa0;; le fichier a été écrit en UTF-8</translation>
    </message>
    <message>
        <source>a changed value has no place in the source at byte %1</source>
        <translation>une valeur modifiée n’a pas de place dans la source, à l’octet %1</translation>
    </message>
    <message>
        <source>Import the report again and repeat the change</source>
        <translation>Importez de nouveau le rapport et refaites la modification</translation>
    </message>
    <message>
        <source>This size of a picture cannot be drawn</source>
        <translation>Une image de cette taille ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 pixels for each side.</source>
        <translation>Choisissez entre %1 et %2 pixels pour chaque côté.</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier ou faites-y de la place.</translation>
    </message>
    <message>
        <source>no chart of this report has this name</source>
        <translation>aucun graphique de ce rapport ne porte ce nom</translation>
    </message>
    <message>
        <source>Its charts are: %1.</source>
        <translation>Ses graphiques sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>this cell cannot be edited</source>
        <translation>cette cellule ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>“%1” is not a number as it is written in this language</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre tel qu’on l’écrit dans cette langue</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Écrivez-le comme %1</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année</translation>
    </message>
    <message>
        <source>A year such as 2021</source>
        <translation>Une année comme 2021</translation>
    </message>
    <message>
        <source>the year %1 has its row already</source>
        <translation>l’année %1 a déjà sa ligne</translation>
    </message>
    <message>
        <source>Type another year</source>
        <translation>Saisissez une autre année</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>cela a été annulé</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>il ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk</source>
        <translation>Vérifiez le dossier, ses droits et l’espace sur le disque</translation>
    </message>
    <message>
        <source>“%1” begins like a heading, out of order; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» commence comme un titre, mais pas dans l’ordre&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>The heading %1 does not follow from those before it</source>
        <translation>Le titre %1 ne suit pas ceux qui le précèdent</translation>
    </message>
    <message>
        <source>“%1” names an area without its number; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» nomme un domaine sans son numéro&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>The area has no table; its first paragraph was taken as its statement</source>
        <translation>Le domaine n’a pas de tableau&#xa0;; son premier paragraphe a été pris comme énoncé</translation>
    </message>
    <message>
        <source>A sentence goes on after a break; “… %1” was joined to the paragraph before it</source>
        <translation>Une phrase continue après une coupure&#xa0;; «&#xa0;… %1&#xa0;» a été réuni au paragraphe précédent</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found</source>
        <translation>L’année du rapport n’a pas été trouvée</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found</source>
        <translation>L’opération du rapport n’a pas été trouvée</translation>
    </message>
    <message>
        <source>No heading “Section …” was found</source>
        <translation>Aucun titre «&#xa0;Section …&#xa0;» n’a été trouvé</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1 (Windows-1252)</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il a été lu en Latin-1 (Windows-1252)</translation>
    </message>
    <message>
        <source>More was found than is listed here; the first %1 are shown</source>
        <translation>Il a été trouvé plus que ce qui figure ici&#xa0;; les %1 premiers sont affichés</translation>
    </message>
    <message>
        <source>Rows without a header were taken as the end of the table above</source>
        <translation>Des lignes sans en-tête ont été prises comme la fin du tableau précédent</translation>
    </message>
    <message>
        <source>The table that begins with “%1” has no header that is known; it was kept as text</source>
        <translation>Le tableau qui commence par «&#xa0;%1&#xa0;» n’a pas d’en-tête connu&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>“%1” has neither a code nor a value, as if a row was split; it was kept as text</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni code ni valeur, comme si une ligne avait été coupée&#xa0;; il a été conservé comme texte</translation>
    </message>
    <message>
        <source>The column “%1” has no place in this table; its cells were kept as text</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’a pas de place dans ce tableau&#xa0;; ses cellules ont été conservées comme texte</translation>
    </message>
    <message>
        <source>The row has %1 cells, its table has %2 columns; the last ones were taken as blank</source>
        <translation>La ligne a %1 cellules, son tableau %2 colonnes&#xa0;; les dernières ont été considérées comme vides</translation>
    </message>
    <message>
        <source>The row has more cells than its table has columns: “%1”</source>
        <translation>La ligne a plus de cellules que son tableau n’a de colonnes&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another row has the same area, code and population type</source>
        <translation>Une autre ligne a le même domaine, le même code et le même type de population</translation>
    </message>
    <message>
        <source>Neither a heading nor the code tells the area of this row</source>
        <translation>Ni un titre ni le code n’indique le domaine de cette ligne</translation>
    </message>
    <message>
        <source>The indicator has no code: “%1”</source>
        <translation>L’indicateur n’a pas de code&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another row of this table has the same name</source>
        <translation>Une autre ligne de ce tableau porte le même nom</translation>
    </message>
    <message>
        <source>it has more lines and table cells than a report can have</source>
        <translation>il a plus de lignes et de cellules de tableau qu’un rapport ne peut en avoir</translation>
    </message>
    <message>
        <source>The area follows from the heading above the table, or from the code. With neither, the row is kept outside every area. A heading without a number names an area only by a title of the results framework.</source>
        <translation>Le domaine se déduit du titre au-dessus du tableau ou du code. Sans l’un ni l’autre, la ligne est conservée hors de tout domaine. Un titre sans numéro ne nomme un domaine que s’il est un titre du cadre de résultats.</translation>
    </message>
    <message>
        <source>The number of a heading does not follow from those before it. The section stands where the file has it; a line that only begins like a heading is kept as text.</source>
        <translation>Le numéro d’un titre ne suit pas ceux qui le précèdent. La section reste là où le fichier la place&#xa0;; une ligne qui ne fait que commencer comme un titre est conservée comme texte.</translation>
    </message>
    <message>
        <source>More was found than is listed.</source>
        <translation>Il a été trouvé plus que ce qui figure dans la liste.</translation>
    </message>
    <message>
        <source>Reading lists the first ten thousand findings of a file. Everything is kept as it was read, also where no finding is listed.</source>
        <translation>La lecture énumère les dix mille premiers constats d’un fichier. Tout est conservé tel qu’il a été lu, même là où aucun constat ne figure.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are drawn; the table has them all.</source>
        <translation>Les %1 premières lignes sur %2 sont représentées&#xa0;; le tableau les contient toutes.</translation>
    </message>
    <message>
        <source>it cannot be removed: %1</source>
        <translation>il ne peut pas être supprimé : %1</translation>
    </message>
    <message>
        <source>The report has no heading for the series %1: its %2 years were not written</source>
        <translation>Le rapport n&apos;a pas de titre pour la série %1 : ses %2 années n&apos;ont pas été écrites</translation>
    </message>
    <message>
        <source>%1, %2: the report&apos;s own table has no such column; the value was not written</source>
        <translation>%1, %2 : le tableau du rapport n&apos;a pas cette colonne ; la valeur n&apos;a pas été écrite</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name</source>
        <translation>Rien n&apos;a été modifié ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>a project stands there, and it was not replaced</source>
        <translation>un projet s&apos;y trouve déjà et n&apos;a pas été remplacé</translation>
    </message>
    <message>
        <source>none of the files could be read, so no project was made</source>
        <translation>aucun des fichiers n’a pu être lu, donc aucun projet n’a été créé</translation>
    </message>
    <message>
        <source>Page %1 holds a picture only, and no text; nothing of it was read</source>
        <translation>La page %1 ne contient qu’une image et pas de texte&#xa0;; rien n’en a été lu</translation>
    </message>
    <message>
        <source>it is an archive without a Word document in it</source>
        <translation>c’est une archive qui ne contient pas de document Word</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Choisissez un rapport</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>il y a plus de %1 fichiers</translation>
    </message>
    <message>
        <source>Take fewer at once</source>
        <translation>Prenez-en moins à la fois</translation>
    </message>
    <message>
        <source>there is no file in the folder</source>
        <translation>il n’y a aucun fichier dans le dossier</translation>
    </message>
    <message>
        <source>Choose the folder that holds the reports</source>
        <translation>Choisissez le dossier qui contient les rapports</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>le dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>folders lie in it more than %1 deep</source>
        <translation>des dossiers y sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>there is no memory to read it</source>
        <translation>il n’y a pas de mémoire pour le lire</translation>
    </message>
    <message>
        <source>its elements stand in each other more than %1 deep</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Save the page again from a browser</source>
        <translation>Enregistrez de nouveau la page depuis un navigateur</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>il a plus de %1 éléments</translation>
    </message>
    <message>
        <source>Check that it is an Annual Results Report</source>
        <translation>Vérifiez qu’il s’agit d’un rapport annuel sur les résultats</translation>
    </message>
    <message>
        <source>it has more than %1 tags</source>
        <translation>il a plus de %1 balises</translation>
    </message>
    <message>
        <source>a tag in it has more than %1 attributes</source>
        <translation>une de ses balises a plus de %1 attributs</translation>
    </message>
    <message>
        <source>it is an archive, but no OpenDocument text</source>
        <translation>c’est une archive, mais pas un texte OpenDocument</translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation>il est chiffré par un mot de passe</translation>
    </message>
    <message>
        <source>Save it without a password in the program that made it</source>
        <translation>Enregistrez-le sans mot de passe dans le programme qui l’a créé</translation>
    </message>
    <message>
        <source>Check where it comes from; no report is packed like this</source>
        <translation>Vérifiez d’où il vient&#xa0;; aucun rapport n’est compressé ainsi</translation>
    </message>
    <message>
        <source>it is damaged: what it unpacks to is not what was packed</source>
        <translation>il est endommagé&#xa0;: ce qui en est extrait n’est pas ce qui avait été compressé</translation>
    </message>
    <message>
        <source>Get the file again, or open and save it in the program that made it</source>
        <translation>Procurez-vous de nouveau le fichier, ou ouvrez-le et enregistrez-le dans le programme qui l’a créé</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>il dépasse %1&#xa0;Mo une fois décompressé</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>il dépasse %1 fois sa taille une fois décompressé</translation>
    </message>
    <message>
        <source>it is no whole archive: its list of entries is missing</source>
        <translation>ce n’est pas une archive complète&#xa0;: la liste de ses entrées manque</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 entries</source>
        <translation>c’est une archive de plus de %1 entrées</translation>
    </message>
    <message>
        <source>its list of entries is damaged</source>
        <translation>la liste de ses entrées est endommagée</translation>
    </message>
    <message>
        <source>this part of it is missing</source>
        <translation>cette partie du fichier manque</translation>
    </message>
    <message>
        <source>the archive holds two entries of this name</source>
        <translation>l’archive contient deux entrées de ce nom</translation>
    </message>
    <message>
        <source>it is damaged, or packed in a way that cannot be read</source>
        <translation>il est endommagé, ou compressé d’une manière qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>its fields stand too deep in each other</source>
        <translation>ses champs sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>it has more paragraphs and table cells than a report can have</source>
        <translation>il a plus de paragraphes et de cellules de tableau qu’un rapport ne peut en avoir</translation>
    </message>
    <message>
        <source>it is an OpenDocument file, but no text document</source>
        <translation>c’est un fichier OpenDocument, mais pas un document texte</translation>
    </message>
    <message>
        <source>a table has more than %1 columns</source>
        <translation>un tableau a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>Check where it comes from; no report has such a table</source>
        <translation>Vérifiez d’où il vient&#xa0;; aucun rapport n’a un tel tableau</translation>
    </message>
    <message>
        <source>Check where it comes from; no program writes a report like this</source>
        <translation>Vérifiez d’où il vient&#xa0;; aucun programme n’écrit un rapport ainsi</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes, or is larger than %2 MB</source>
        <translation>un élément a plus de %1 attributs ou dépasse %2&#xa0;Mo</translation>
    </message>
    <message>
        <source>its XML is broken: %1</source>
        <translation>son XML est défectueux&#xa0;: %1</translation>
    </message>
    <message>
        <source>it declares a document type (DTD), which no report needs</source>
        <translation>il déclare un type de document (DTD), dont aucun rapport n’a besoin</translation>
    </message>
    <message>
        <source>it uses an entity of its own, which no report needs</source>
        <translation>il utilise une entité qui lui est propre, dont aucun rapport n’a besoin</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep in each other</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>it has more elements and namespaces than a report can have</source>
        <translation>il a plus d’éléments et d’espaces de noms qu’un rapport ne peut en avoir</translation>
    </message>
    <message>
        <source>the password does not open it</source>
        <translation>le mot de passe ne l’ouvre pas</translation>
    </message>
    <message>
        <source>it is a PDF that asks for a password</source>
        <translation>c’est un PDF qui demande un mot de passe</translation>
    </message>
    <message>
        <source>Enter its password; on the command line: --password-file FILE</source>
        <translation>Saisissez son mot de passe&#xa0;; en ligne de commande&#xa0;: --password-file FILE</translation>
    </message>
    <message>
        <source>reading page %1 takes too long</source>
        <translation>la lecture de la page %1 prend trop de temps</translation>
    </message>
    <message>
        <source>Print the report to a new PDF and open that</source>
        <translation>Imprimez le rapport dans un nouveau PDF et ouvrez celui-ci</translation>
    </message>
    <message>
        <source>it is a PDF that is broken or cut off</source>
        <translation>c’est un PDF défectueux ou tronqué</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from</source>
        <translation>Procurez-vous de nouveau le fichier là d’où il vient</translation>
    </message>
    <message>
        <source>it has %1 pages; a report has 1 to %2</source>
        <translation>il a %1 pages&#xa0;; un rapport en a de 1 à %2</translation>
    </message>
    <message>
        <source>Check that it is the PDF of an Annual Results Report</source>
        <translation>Vérifiez qu’il s’agit du PDF d’un rapport annuel sur les résultats</translation>
    </message>
    <message>
        <source>page %1 has more words than a page can show</source>
        <translation>la page %1 a plus de mots qu’une page ne peut en montrer</translation>
    </message>
    <message>
        <source>recognition failed: %1</source>
        <translation>la reconnaissance a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try “tesseract --list-langs” in a terminal</source>
        <translation>Essayez «&#xa0;tesseract --list-langs&#xa0;» dans un terminal</translation>
    </message>
    <message>
        <source>its pages hold pictures only, and no text</source>
        <translation>ses pages ne contiennent que des images et pas de texte</translation>
    </message>
    <message>
        <source>Have the text recognised; on the command line: --recognise</source>
        <translation>Faites reconnaître le texte&#xa0;; en ligne de commande&#xa0;: --recognise</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr) to recognise the text</source>
        <translation>Installez Tesseract (le paquet tesseract-ocr) pour reconnaître le texte</translation>
    </message>
    <message>
        <source>it holds a picture larger than any page</source>
        <translation>il contient une image plus grande que n’importe quelle page</translation>
    </message>
    <message>
        <source>Scan the report anew, with 300 dots per inch</source>
        <translation>Numérisez de nouveau le rapport, à 300 points par pouce</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>ses pages ne contiennent pas de texte</translation>
    </message>
    <message>
        <source>Try to open it by itself</source>
        <translation>Essayez de l’ouvrir seul</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>il n’y a pas assez de mémoire pour le lire</translation>
    </message>
    <message>
        <source>reading it failed: %1</source>
        <translation>sa lecture a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>sa lecture a échoué</translation>
    </message>
    <message>
        <source>Choose a report, or a project made by Outturn</source>
        <translation>Choisissez un rapport ou un projet créé par Outturn</translation>
    </message>
    <message>
        <source>it is an archive, but no DOCX or ODT document</source>
        <translation>c’est une archive, mais pas un document DOCX ou ODT</translation>
    </message>
    <message>
        <source>Unpack it and open the report in it</source>
        <translation>Décompressez-la et ouvrez le rapport qu’elle contient</translation>
    </message>
    <message>
        <source>it is in Word&apos;s old format (.doc), or encrypted with a password</source>
        <translation>il est dans l’ancien format de Word (.doc), ou chiffré par un mot de passe</translation>
    </message>
    <message>
        <source>Save it as DOCX without a password in the program that made it</source>
        <translation>Enregistrez-le en DOCX sans mot de passe dans le programme qui l’a créé</translation>
    </message>
    <message>
        <source>it is no report of a kind that can be read</source>
        <translation>ce n’est pas un rapport d’un type qui peut être lu</translation>
    </message>
    <message>
        <source>Choose a PDF, DOCX, ODT or HTML file, or text in UTF-8 or Latin-1</source>
        <translation>Choisissez un fichier PDF, DOCX, ODT ou HTML, ou un texte en UTF-8 ou Latin-1</translation>
    </message>
    <message>
        <source>The cell is one with a cell beside it, whose words may be meant for it too</source>
        <translation>La cellule est fusionnée avec une cellule voisine, dont les mots la concernent peut-être aussi</translation>
    </message>
    <message>
        <source>“%1” was put together from the parts before and after a break of the page</source>
        <translation>«&#xa0;%1&#xa0;» a été réuni à partir des parties situées avant et après un saut de page</translation>
    </message>
    <message>
        <source>“%1”: a word was cut by the end of a line and may be put together wrongly</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un mot a été coupé en fin de ligne et peut avoir été mal réuni</translation>
    </message>
    <message>
        <source>“%1”: some words may belong to the cell beside, above or below</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: certains mots appartiennent peut-être à la cellule d’à côté, du dessus ou du dessous</translation>
    </message>
    <message>
        <source>“%1” stands in a cell that spans others, and may belong to another of them</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans une cellule qui en couvre d’autres, et appartient peut-être à l’une de celles-ci</translation>
    </message>
    <message>
        <source>“%1”: raised characters behind it were taken for the mark of a note and left out</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: des caractères en exposant qui suivent ont été pris pour un appel de note et laissés de côté</translation>
    </message>
    <message>
        <source>“%1” was recognised in a picture; compare it with the page</source>
        <translation>«&#xa0;%1&#xa0;» a été reconnu dans une image&#xa0;; comparez avec la page</translation>
    </message>
    <message>
        <source>A page break parts the row; its parts were put together</source>
        <translation>Un saut de page coupe la ligne&#xa0;; ses parties ont été réunies</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tableau %1</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>tableau %1, ligne %2</translation>
    </message>
    <message>
        <source>table %1, row %2, cell %3</source>
        <translation>tableau %1, ligne %2, cellule %3</translation>
    </message>
    <message>
        <source>%1 more are not read back as they are</source>
        <translation>Autres éléments qui ne sont pas relus tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”; read back from the text it is “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»&#xa0;; relu depuis le texte&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is a heading in words of its own, for which the text form has no mark; it stands there as a paragraph</source>
        <translation>«&#xa0;%1&#xa0;» est un titre au libellé qui lui est propre, pour lequel la forme texte n’a pas de marque&#xa0;; il y figure comme paragraphe</translation>
    </message>
    <message>
        <source>%1: “%2” is not read back as it stands</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas relu tel quel</translation>
    </message>
    <message>
        <source>The paragraphs are read back in another order</source>
        <translation>Les paragraphes sont relus dans un autre ordre</translation>
    </message>
    <message>
        <source>The table %1 is not read back with the same columns and rows</source>
        <translation>Le tableau %1 n’est pas relu avec les mêmes colonnes et les mêmes lignes</translation>
    </message>
    <message>
        <source>%1 is not read back as a row</source>
        <translation>%1 n’est pas relu comme une ligne</translation>
    </message>
    <message>
        <source>The series are read back with other years or titles</source>
        <translation>Les séries sont relues avec d’autres années ou d’autres titres</translation>
    </message>
    <message>
        <source>Enter its password</source>
        <translation>Saisissez son mot de passe</translation>
    </message>
    <message>
        <source>Have its text recognised</source>
        <translation>Faites reconnaître son texte</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr), which recognises its text, and open it again</source>
        <translation>Installez Tesseract (le paquet tesseract-ocr), qui reconnaît son texte, et ouvrez-le de nouveau</translation>
    </message>
    <message>
        <source>A value was lost when the project was damaged.</source>
        <translation>Une valeur a été perdue quand le projet a été endommagé.</translation>
    </message>
    <message>
        <source>What is sound in a damaged project is recovered into a new one. A cell that could not be read is left blank there: fill it in from the source. Gone once the cell is edited.</source>
        <translation>Ce qui est intact dans un projet endommagé est récupéré dans un nouveau. Une cellule qui n’a pas pu être lue y est laissée vide&#xa0;: remplissez-la d’après la source. Disparaît dès que la cellule est modifiée.</translation>
    </message>
    <message>
        <source>A percentage such as %1, Unknown, or nothing</source>
        <translation>Un pourcentage comme %1, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>A whole number such as %1, Unknown, or nothing</source>
        <translation>Un nombre entier comme %1, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>A number of days such as %1, Unknown, or nothing</source>
        <translation>Un nombre de jours comme %1, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>An amount in USD such as %1, Unknown, or nothing</source>
        <translation>Un montant en USD comme %1, «&#xa0;Unknown&#xa0;» ou rien</translation>
    </message>
    <message>
        <source>this cell comes twice in what is pasted</source>
        <translation>cette cellule apparaît deux fois dans ce qui est collé</translation>
    </message>
    <message>
        <source>It takes what comes first</source>
        <translation>Elle prend ce qui vient en premier</translation>
    </message>
    <message>
        <source>a year is added with its first amount</source>
        <translation>une année s’ajoute avec son premier montant</translation>
    </message>
    <message>
        <source>the years of a series come and go with their amounts</source>
        <translation>les années d’une série apparaissent et disparaissent avec leurs montants</translation>
    </message>
    <message>
        <source>Type a year and its amounts, or empty them</source>
        <translation>Saisissez une année et ses montants, ou videz-les</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>ce tableau n’existe pas</translation>
    </message>
    <message>
        <source>these rows stand in more than one table</source>
        <translation>ces lignes se trouvent dans plusieurs tableaux</translation>
    </message>
    <message>
        <source>Move the rows of one table at a time</source>
        <translation>Déplacez les lignes d’un seul tableau à la fois</translation>
    </message>
    <message>
        <source>Take back the later change first</source>
        <translation>Révoquez d’abord la modification ultérieure</translation>
    </message>
    <message>
        <source>the row is no longer there</source>
        <translation>la ligne n’existe plus</translation>
    </message>
    <message>
        <source>the cell was changed again later</source>
        <translation>la cellule a été modifiée de nouveau par la suite</translation>
    </message>
    <message>
        <source>the section is no longer there</source>
        <translation>la section n’existe plus</translation>
    </message>
    <message>
        <source>the paragraphs were changed again later</source>
        <translation>les paragraphes ont été modifiés de nouveau par la suite</translation>
    </message>
    <message>
        <source>the row was changed again later</source>
        <translation>la ligne a été modifiée de nouveau par la suite</translation>
    </message>
    <message>
        <source>the table is no longer there</source>
        <translation>le tableau n’existe plus</translation>
    </message>
    <message>
        <source>another row has its place now</source>
        <translation>une autre ligne a maintenant sa place</translation>
    </message>
    <message>
        <source>later changes stand on the new edition of the source</source>
        <translation>des modifications ultérieures reposent sur la nouvelle édition de la source</translation>
    </message>
    <message>
        <source>Restore a version from before it, or undo up to it</source>
        <translation>Rétablissez une version antérieure à celle-ci, ou annulez jusqu’à elle</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Take an older copy, or recover what is sound in it: outturn recover P.outturn -o NEW.outturn</source>
        <translation>Rien n’y a été modifié. Prenez une copie antérieure, ou récupérez ce qui y est intact&#xa0;: outturn recover P.outturn -o NEW.outturn</translation>
    </message>
    <message>
        <source>another program put another file in the project&apos;s place</source>
        <translation>un autre programme a mis un autre fichier à la place du projet</translation>
    </message>
    <message>
        <source>Save a copy under another name, which has all edits made here; then open the file to see what it holds</source>
        <translation>Enregistrez sous un autre nom une copie, qui contient toutes les modifications faites ici&#xa0;; ouvrez ensuite le fichier pour voir ce qu’il contient</translation>
    </message>
    <message>
        <source>the project&apos;s file was deleted or moved</source>
        <translation>le fichier du projet a été supprimé ou déplacé</translation>
    </message>
    <message>
        <source>Save a copy, which has all edits made here</source>
        <translation>Enregistrez une copie, qui contient toutes les modifications faites ici</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only, nothing was written</source>
        <translation>le dossier du projet est en lecture seule, rien n’a été écrit</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or save a copy elsewhere</source>
        <translation>Autorisez l’écriture dans le dossier, ou enregistrez une copie ailleurs</translation>
    </message>
    <message>
        <source>%1: its title, year, operation and id</source>
        <translation>%1&#xa0;: son titre, son année, son opération et son identifiant</translation>
    </message>
    <message>
        <source>%1: the bytes of the file it was read from; its values are kept</source>
        <translation>%1&#xa0;: les octets du fichier d’où il a été lu&#xa0;; ses valeurs sont conservées</translation>
    </message>
    <message>
        <source>%1: the headings of %2 sections, shown as “?”</source>
        <translation>%1&#xa0;: les titres de sections (%2), affichés comme «&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>%1: perhaps sections at its end</source>
        <translation>%1&#xa0;: peut-être des sections à la fin</translation>
    </message>
    <message>
        <source>%1: paragraphs of its narrative or statements; known to be lost: %2</source>
        <translation>%1&#xa0;: des paragraphes de son texte narratif ou de ses énoncés&#xa0;; pertes connues&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: areas of its outline</source>
        <translation>%1&#xa0;: des domaines de son plan</translation>
    </message>
    <message>
        <source>%1: where %2 tables stood; their rows are kept</source>
        <translation>%1&#xa0;: l’emplacement de tableaux (%2)&#xa0;; leurs lignes sont conservées</translation>
    </message>
    <message>
        <source>%1: perhaps tables at its end</source>
        <translation>%1&#xa0;: peut-être des tableaux à la fin</translation>
    </message>
    <message>
        <source>%1: column headings of tables</source>
        <translation>%1&#xa0;: des titres de colonnes de tableaux</translation>
    </message>
    <message>
        <source>%1: the row %2; what stood in it: %3</source>
        <translation>%1&#xa0;: la ligne %2&#xa0;; ce qui y figurait&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 more rows</source>
        <translation>%1&#xa0;: d’autres lignes (%2)</translation>
    </message>
    <message>
        <source>%1: rows of tables; known to be lost: %2</source>
        <translation>%1&#xa0;: des lignes de tableaux&#xa0;; pertes connues&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the value of %2, %3; the cell is blank</source>
        <translation>%1&#xa0;: la valeur de %2, %3&#xa0;; la cellule est vide</translation>
    </message>
    <message>
        <source>%1: %2 more values; the cells are blank</source>
        <translation>%1&#xa0;: d’autres valeurs (%2)&#xa0;; les cellules sont vides</translation>
    </message>
    <message>
        <source>%1: values of rows that are lost as well</source>
        <translation>%1&#xa0;: des valeurs de lignes elles aussi perdues</translation>
    </message>
    <message>
        <source>%1: values of its trends over the years</source>
        <translation>%1&#xa0;: des valeurs de ses évolutions au fil des années</translation>
    </message>
    <message>
        <source>%1: findings of its reading</source>
        <translation>%1&#xa0;: des constats de sa lecture</translation>
    </message>
    <message>
        <source>what stood here was lost when the project was damaged</source>
        <translation>ce qui figurait ici a été perdu quand le projet a été endommagé</translation>
    </message>
    <message>
        <source>the history: %1 changes; those after them have other numbers now</source>
        <translation>l’historique&#xa0;: des modifications (%1)&#xa0;; celles qui les suivent ont maintenant d’autres numéros</translation>
    </message>
    <message>
        <source>the history: perhaps changes at its end</source>
        <translation>l’historique&#xa0;: peut-être des modifications à la fin</translation>
    </message>
    <message>
        <source>the version “%1”</source>
        <translation>la version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>named versions</source>
        <translation>des versions nommées</translation>
    </message>
    <message>
        <source>it is no copy of %1: they have neither changes nor sources in common</source>
        <translation>ce n’est pas une copie de %1&#xa0;: ils n’ont ni modifications ni sources en commun</translation>
    </message>
    <message>
        <source>Merge two copies of one project, or import both into a third</source>
        <translation>Fusionnez deux copies d’un même projet, ou importez les deux dans un troisième</translation>
    </message>
    <message>
        <source>both copies have taken a new edition of the source</source>
        <translation>les deux copies ont repris une nouvelle édition de la source</translation>
    </message>
    <message>
        <source>Undo the update in one of them, and merge again</source>
        <translation>Annulez la mise à jour dans l’une d’elles et fusionnez de nouveau</translation>
    </message>
    <message>
        <source>the report was changed in the meantime</source>
        <translation>le rapport a été modifié entre-temps</translation>
    </message>
    <message>
        <source>Start the merge again</source>
        <translation>Recommencez la fusion</translation>
    </message>
    <message>
        <source>%1 conflicts are open</source>
        <translation>conflits encore ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose ours or theirs for each of them</source>
        <translation>Choisissez pour chacun votre côté ou l’autre</translation>
    </message>
    <message>
        <source>it is one of the two that are to be merged</source>
        <translation>c’est l’un des deux projets à fusionner</translation>
    </message>
    <message>
        <source>Choose another name for the result</source>
        <translation>Choisissez un autre nom pour le résultat</translation>
    </message>
    <message>
        <source>the project does not have this edition of the report</source>
        <translation>le projet n’a pas cette édition du rapport</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>il n’y a pas de modification %1</translation>
    </message>
    <message>
        <source>change %1 was taken back already</source>
        <translation>la modification %1 a déjà été révoquée</translation>
    </message>
    <message>
        <source>Take back change %1 first</source>
        <translation>Révoquez d’abord la modification %1</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>une version a besoin d’un nom</translation>
    </message>
    <message>
        <source>there is a version “%1” already</source>
        <translation>il y a déjà une version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is no version “%1”</source>
        <translation>il n’y a pas de version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it cannot be copied to work on (%1)</source>
        <translation>il ne peut pas être copié pour y travailler (%1)</translation>
    </message>
    <message>
        <source>nothing could be recovered: what is left makes no project (%1)</source>
        <translation>rien n’a pu être récupéré&#xa0;: ce qui reste ne forme pas un projet (%1)</translation>
    </message>
    <message>
        <source>Take an older copy, or import the report again</source>
        <translation>Prenez une copie antérieure, ou importez de nouveau le rapport</translation>
    </message>
    <message>
        <source>the damaged project itself is not written over</source>
        <translation>le projet endommagé lui-même n’est pas remplacé</translation>
    </message>
    <message>
        <source>Choose another name for what is recovered</source>
        <translation>Choisissez un autre nom pour ce qui est récupéré</translation>
    </message>
    <message>
        <source>nothing can be recovered: the list of its tables is damaged</source>
        <translation>rien ne peut être récupéré&#xa0;: la liste de ses tables est endommagée</translation>
    </message>
    <message>
        <source>it holds no report “%1”</source>
        <translation>il ne contient pas de rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is a report of %1, not a new edition of %2</source>
        <translation>c’est un rapport de %1, pas une nouvelle édition de %2</translation>
    </message>
    <message>
        <source>Import it into a project beside the other report</source>
        <translation>Importez-le dans un projet à côté de l’autre rapport</translation>
    </message>
    <message>
        <source>Start the update again</source>
        <translation>Recommencez la mise à jour</translation>
    </message>
    <message>
        <source>the clipboard holds more than %1 cells</source>
        <translation>le presse-papiers contient plus de %1 cellules</translation>
    </message>
    <message>
        <source>Copy fewer cells</source>
        <translation>Copiez moins de cellules</translation>
    </message>
    <message>
        <source>the cells on the clipboard stand in each other too deep</source>
        <translation>les cellules du presse-papiers sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>%1 cells cannot be empty and stayed as they were</source>
        <translation>cellules qui ne peuvent pas être vides et sont restées telles quelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cells do not take what was filled down</source>
        <translation>cellules qui n’acceptent pas ce qui a été recopié vers le bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>the table ends before it</source>
        <translation>le tableau se termine avant</translation>
    </message>
    <message>
        <source>its row has no year yet</source>
        <translation>sa ligne n’a pas encore d’année</translation>
    </message>
    <message>
        <source>the report&apos;s own year follows from the totals and stays</source>
        <translation>l’année du rapport lui-même se déduit des totaux et reste</translation>
    </message>
    <message>
        <source>rows that are sorted or filtered cannot be moved</source>
        <translation>les lignes triées ou filtrées ne peuvent pas être déplacées</translation>
    </message>
    <message>
        <source>Show all rows in the report&apos;s order first</source>
        <translation>Affichez d’abord toutes les lignes dans l’ordre du rapport</translation>
    </message>
    <message>
        <source>the history: which of its changes were undone</source>
        <translation>l’historique : lesquelles de ses modifications ont été annulées</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Presque atteint</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Wrong way</source>
        <translation>Sens inverse</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sans cible</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation>ce graphique n’existe pas</translation>
    </message>
    <message>
        <source>“outturn charts” names the figures of a report</source>
        <translation>«&#xa0;outturn charts&#xa0;» énumère les graphiques d’un rapport</translation>
    </message>
    <message>
        <source>a title is one line</source>
        <translation>un titre tient sur une seule ligne</translation>
    </message>
    <message>
        <source>a row’s note is one line</source>
        <translation>la note d’une ligne ne contient pas de retour à la ligne</translation>
    </message>
    <message>
        <source>Put the second line into the figure’s note</source>
        <translation>Mettez la suite dans la note du graphique</translation>
    </message>
    <message>
        <source>there is a control character in it</source>
        <translation>il y a un caractère de contrôle dans le texte</translation>
    </message>
    <message>
        <source>Type the words instead of pasting them</source>
        <translation>Saisissez le texte au lieu de le coller</translation>
    </message>
    <message>
        <source>%1 characters are more than fit; %2 are the most</source>
        <translation>%1 caractères, c’est trop&#xa0;; le maximum est de %2</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Raccourcissez le texte</translation>
    </message>
    <message>
        <source>the words were changed again later</source>
        <translation>le texte a été modifié de nouveau par la suite</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by impact area</source>
        <translation>Part dépensée des fonds disponibles, par domaine d’impact</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by outcome area</source>
        <translation>Part dépensée des fonds disponibles, par domaine de résultats</translation>
    </message>
    <message>
        <source>Expenditure as share of funds available</source>
        <translation>Dépenses en part des fonds disponibles</translation>
    </message>
    <message>
        <source>Budget without funds, by impact area</source>
        <translation>Budget non financé, par domaine d’impact</translation>
    </message>
    <message>
        <source>Budget without funds, by outcome area</source>
        <translation>Budget non financé, par domaine de résultats</translation>
    </message>
    <message>
        <source>Final budget less funds available</source>
        <translation>Budget final moins fonds disponibles</translation>
    </message>
    <message>
        <source>%1 %2, by population type</source>
        <translation>%1 %2, par type de population</translation>
    </message>
    <message>
        <source>The report has no indicators. Add them in an indicator table.</source>
        <translation>Le rapport n’a pas d’indicateurs. Ajoutez-les dans un tableau d’indicateurs.</translation>
    </message>
    <message>
        <source>Progress of impact indicators, by area</source>
        <translation>Progrès des indicateurs d’impact, par domaine</translation>
    </message>
    <message>
        <source>Progress of outcome indicators, by area</source>
        <translation>Progrès des indicateurs de résultats, par domaine</translation>
    </message>
    <message>
        <source>Progress of enabling indicators, by area</source>
        <translation>Progrès des indicateurs d’appui, par domaine</translation>
    </message>
    <message>
        <source>Progress of all indicators, by population type</source>
        <translation>Progrès de tous les indicateurs, par type de population</translation>
    </message>
    <message>
        <source>Final budget by impact area</source>
        <translation>Budget final par domaine d’impact</translation>
    </message>
    <message>
        <source>Final budget by outcome area</source>
        <translation>Budget final par domaine de résultats</translation>
    </message>
    <message>
        <source>Funds available by impact area</source>
        <translation>Fonds disponibles par domaine d’impact</translation>
    </message>
    <message>
        <source>Funds available by outcome area</source>
        <translation>Fonds disponibles par domaine de résultats</translation>
    </message>
    <message>
        <source>Expenditure by impact area</source>
        <translation>Dépenses par domaine d’impact</translation>
    </message>
    <message>
        <source>Expenditure by outcome area</source>
        <translation>Dépenses par domaine de résultats</translation>
    </message>
    <message>
        <source>Progress of impact indicators over the years</source>
        <translation>Progrès des indicateurs d’impact au fil des années</translation>
    </message>
    <message>
        <source>Progress of outcome indicators over the years</source>
        <translation>Progrès des indicateurs de résultats au fil des années</translation>
    </message>
    <message>
        <source>Progress of enabling indicators over the years</source>
        <translation>Progrès des indicateurs d’appui au fil des années</translation>
    </message>
    <message>
        <source>Progress of all indicators over the years</source>
        <translation>Progrès de tous les indicateurs au fil des années</translation>
    </message>
    <message>
        <source>the picture is broken</source>
        <translation>l’image est défectueuse</translation>
    </message>
    <message>
        <source>Export the chart again</source>
        <translation>Exportez de nouveau le graphique</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>ce n’est pas une image qui peut être lue</translation>
    </message>
    <message>
        <source>Only PNG pictures exported by Outturn carry numbers</source>
        <translation>Seules les images PNG exportées par Outturn contiennent des nombres</translation>
    </message>
    <message>
        <source>The area %1 has a heading for the second time: “%2” and “%3”</source>
        <translation>Le domaine %1 a un titre pour la deuxième fois&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no indicator, neither in a table of its own nor among the other core indicators</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun indicateur, ni dans un tableau à lui ni parmi les autres indicateurs de base</translation>
    </message>
    <message>
        <source>%1 has results in this report, and no row in the table of budget and expenditure</source>
        <translation>%1 a des résultats dans ce rapport, mais pas de ligne dans le tableau du budget et des dépenses</translation>
    </message>
    <message>
        <source>%1 has money, and neither a section nor an indicator in this report</source>
        <translation>%1 a de l’argent, mais ni section ni indicateur dans ce rapport</translation>
    </message>
    <message>
        <source>%1 has an expenditure of %2, and neither a section nor an indicator in this report</source>
        <translation>%1 a des dépenses de %2, mais ni section ni indicateur dans ce rapport</translation>
    </message>
    <message>
        <source>“%1” is numbered %2; in the results framework it is %3</source>
        <translation>«&#xa0;%1&#xa0;» porte le numéro %2&#xa0;; dans le cadre de résultats, c’est le %3</translation>
    </message>
    <message>
        <source>The results framework has no area %1, “%2”</source>
        <translation>Le cadre de résultats n’a pas de domaine %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, and its %3 amounts add up to %4: rounding explains the difference of %5</source>
        <translation>%1&#xa0;: le total est de %2 et la somme de ses %3 montants est de %4&#xa0;: l’arrondi explique l’écart de %5</translation>
    </message>
    <message>
        <source>%1 of %2 and the %3 of %4 add up to %5, where the Total of %6 is %7: rounding explains the difference of %8</source>
        <translation>%1, soit %2, et les %4 de %3 donnent ensemble %5, alors que le total de %6 est de %7&#xa0;: l’arrondi explique l’écart de %8</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: rounding explains the difference of %4</source>
        <translation>%1&#xa0;: le total est de %2 par domaine d’impact et de %3 par domaine de résultats&#xa0;: l’arrondi explique l’écart de %4</translation>
    </message>
    <message>
        <source>Set the Total to %1, the sum of its rows</source>
        <translation>Mettre le total à %1, la somme de ses lignes</translation>
    </message>
    <message>
        <source>Set the label to “%1”</source>
        <translation>Remplacer le libellé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set %2 of %3 to %1, so that the rows add up to the Total</source>
        <translation>Mettre %2 de %3 à %1, pour que la somme des lignes soit égale au total</translation>
    </message>
    <message>
        <source>Set the cell to %1</source>
        <translation>Mettre la cellule à %1</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Vider la cellule</translation>
    </message>
    <message>
        <source>%1: %2 is %3, below zero</source>
        <translation>%1&#xa0;: %2 est de %3, au-dessous de zéro</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole Total of %4</source>
        <translation>%1&#xa0;: %2 est de %3, plus que le total entier de %4</translation>
    </message>
    <message>
        <source>%1 has %2 of %3; money that is not yet allocated has no budget</source>
        <translation>%1&#xa0;: %2 est de %3&#xa0;; l’argent qui n’est pas encore réparti n’a pas de budget</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than ten times %4, which is %5</source>
        <translation>%1&#xa0;: %2 est de %3, plus de dix fois %4, qui est de %5</translation>
    </message>
    <message>
        <source>“%1” is an impact area, in the table of outcome areas</source>
        <translation>«&#xa0;%1&#xa0;» est un domaine d’impact, mais figure dans le tableau des domaines de résultats</translation>
    </message>
    <message>
        <source>“%1” is no impact area, in the table of impact areas</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine d’impact, mais figure dans le tableau des domaines d’impact</translation>
    </message>
    <message>
        <source>“%1”: the number is that of “%2”, the name that of “%3”</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le numéro est celui de «&#xa0;%2&#xa0;», le nom celui de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand for the same in one table</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» désignent la même chose dans un même tableau</translation>
    </message>
    <message>
        <source>Amounts that should be equal differ by no more than their rounding.</source>
        <translation>Des montants qui devraient être égaux ne diffèrent que de leur arrondi.</translation>
    </message>
    <message>
        <source>The same sums as in finance-total and totals-agree, and the expenditure with the money of All Impact Areas against the funds available, when they differ by no more than half a unit of the last digit for each number. Nothing is wrong with it.</source>
        <translation>Les mêmes sommes que dans finance-total et totals-agree, ainsi que les dépenses augmentées de l’argent de «&#xa0;All Impact Areas&#xa0;», comparées aux fonds disponibles, quand l’écart ne dépasse pas une demi-unité du dernier chiffre pour chaque nombre. Il n’y a là rien de faux.</translation>
    </message>
    <message>
        <source>An area has more funds than its budget.</source>
        <translation>Un domaine a plus de fonds que de budget.</translation>
    </message>
    <message>
        <source>As written. A note, since money given for one area can well exceed its budget.</source>
        <translation>Comparés tels qu’ils sont écrits. C’est une remarque, car l’argent donné pour un domaine peut très bien dépasser son budget.</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>Un montant est au-dessous de zéro.</translation>
    </message>
    <message>
        <source>Budgets, funds and expenditure are zero or more; a correction of an earlier year may be an exception.</source>
        <translation>Les budgets, les fonds et les dépenses sont nuls ou positifs&#xa0;; la correction d’une année antérieure peut faire exception.</translation>
    </message>
    <message>
        <source>An amount is out of all proportion.</source>
        <translation>Un montant est hors de toute proportion.</translation>
    </message>
    <message>
        <source>The amount of a row is larger than the Total of its column, or the funds are more than ten times the budget.</source>
        <translation>Le montant d’une ligne est plus grand que le total de sa colonne, ou les fonds dépassent dix fois le budget.</translation>
    </message>
    <message>
        <source>Money that belongs to no area has a budget.</source>
        <translation>De l’argent qui ne relève d’aucun domaine a un budget.</translation>
    </message>
    <message>
        <source>All Impact Areas and All Outcome Areas hold funds that are not yet allocated; budgets are made by area.</source>
        <translation>«&#xa0;All Impact Areas&#xa0;» et «&#xa0;All Outcome Areas&#xa0;» contiennent des fonds qui ne sont pas encore répartis&#xa0;; les budgets sont établis par domaine.</translation>
    </message>
    <message>
        <source>The label of a finance row contradicts itself or its table.</source>
        <translation>Le libellé d’une ligne financière se contredit ou contredit son tableau.</translation>
    </message>
    <message>
        <source>OA2: Status has the number of one area and its name. The name of another area, or an outcome area in the table of impact areas, is doubted. Names that the framework does not know are left alone.</source>
        <translation>«&#xa0;OA2: Status&#xa0;» porte le numéro d’un domaine et son nom. Le nom d’un autre domaine, ou un domaine de résultats dans le tableau des domaines d’impact, est mis en doute. Les noms que le cadre ne connaît pas sont laissés de côté.</translation>
    </message>
    <message>
        <source>An area has results and no money.</source>
        <translation>Un domaine a des résultats mais pas d’argent.</translation>
    </message>
    <message>
        <source>Each impact and outcome area with a heading has a row in its finance table, when the report has that table. A note where it has only rows among the other core indicators.</source>
        <translation>Chaque domaine d’impact et de résultats qui a un titre a une ligne dans son tableau financier, quand le rapport contient ce tableau. C’est une remarque quand le domaine n’a que des lignes parmi les autres indicateurs de base.</translation>
    </message>
    <message>
        <source>An area has money and no results.</source>
        <translation>Un domaine a de l’argent mais pas de résultats.</translation>
    </message>
    <message>
        <source>An impact or outcome area whose budget, funds or expenditure is not zero, and which has neither a heading nor an indicator. Enabling areas are reported by their money alone.</source>
        <translation>Un domaine d’impact ou de résultats dont le budget, les fonds ou les dépenses ne sont pas nuls, et qui n’a ni titre ni indicateur. Pour les domaines d’appui, les rapports ne donnent que l’argent.</translation>
    </message>
    <message>
        <source>%1 stands in another row, too</source>
        <translation>%1 figure aussi dans une autre ligne</translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4</source>
        <translation>%1 indique %2, mais %3 indique %4</translation>
    </message>
    <message>
        <source>%1 is titled “%2”, in another row “%3”</source>
        <translation>%1 porte le titre «&#xa0;%2&#xa0;», et dans une autre ligne «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The row has no code; its title is that of %1</source>
        <translation>La ligne n’a pas de code&#xa0;; son titre est celui de %1</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2; the title is that of %3</source>
        <translation>Le cadre de résultats n’a pas d’indicateur %2 du niveau «&#xa0;%1&#xa0;»&#xa0;; le titre est celui de %3</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2, “%3”</source>
        <translation>Le cadre de résultats n’a pas d’indicateur %2 du niveau «&#xa0;%1&#xa0;», «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>%1 n’a pas de titre</translation>
    </message>
    <message>
        <source>The row has the code of %1 and the title of %2</source>
        <translation>La ligne a le code de %1 et le titre de %2</translation>
    </message>
    <message>
        <source>The title of %1 is “%2”, in the results framework “%3”</source>
        <translation>Le titre de %1 est «&#xa0;%2&#xa0;»&#xa0;; dans le cadre de résultats, c’est «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stands under the %2 area %3; its code is of area %4</source>
        <translation>%1 figure sous le domaine %3 («&#xa0;%2&#xa0;»)&#xa0;; son code est du domaine %4</translation>
    </message>
    <message>
        <source>The results framework has no indicator of this code.</source>
        <translation>Le cadre de résultats n’a pas d’indicateur de ce code.</translation>
    </message>
    <message>
        <source>The code is looked up at the level of its table, impact or outcome. Where the title is that of another indicator a warning names it; else a note says that the code is not known. Rows without a code are taken for an operation’s own, unless the title is one of the framework’s.</source>
        <translation>Le code est cherché au niveau de son tableau, impact ou résultats. Quand le titre est celui d’un autre indicateur, un avertissement nomme celui-ci&#xa0;; sinon, une remarque dit que le code n’est pas connu. Les lignes sans code sont considérées comme propres à l’opération, sauf si le titre est l’un de ceux du cadre.</translation>
    </message>
    <message>
        <source>An indicator’s title is not the one of its code.</source>
        <translation>Le titre d’un indicateur n’est pas celui de son code.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework in every year that is known, whatever its capitals, spaces, dots, quotes and spelling. The title of another indicator is a warning, any other wording a note.</source>
        <translation>Le titre est comparé à ceux du cadre pour toutes les années connues, sans tenir compte des majuscules, des espaces, des points, des guillemets ni des variantes d’orthographe. Le titre d’un autre indicateur donne un avertissement, toute autre formulation une remarque.</translation>
    </message>
    <message>
        <source>An indicator stands under an area that its code does not belong to.</source>
        <translation>Un indicateur figure sous un domaine dont son code ne relève pas.</translation>
    </message>
    <message>
        <source>The first number of a code is that of its area: 13.1 belongs under outcome area 13. Rows under Other Core Indicators may be of any area.</source>
        <translation>Le premier nombre d’un code est celui de son domaine&#xa0;: 13.1 relève du domaine de résultats 13. Les lignes sous «&#xa0;Other Core Indicators&#xa0;» peuvent relever de n’importe quel domaine.</translation>
    </message>
    <message>
        <source>A value is of another kind than its indicator counts.</source>
        <translation>Une valeur est d’une autre nature que ce que son indicateur mesure.</translation>
    </message>
    <message>
        <source>A value with a percent sign, a plain number and a level of a scale are three kinds. They are compared with what the results framework counts in the report’s year; where it does not know the indicator, with the row’s other values and with the rows of the other population types.</source>
        <translation>Une valeur avec un signe de pourcentage, un simple nombre et un niveau d’une échelle sont trois natures différentes. Elles sont comparées à ce que le cadre de résultats mesure pour l’année du rapport&#xa0;; quand celui-ci ne connaît pas l’indicateur, aux autres valeurs de la ligne et aux lignes des autres types de population.</translation>
    </message>
    <message>
        <source>A proportion is below zero or above a hundred percent.</source>
        <translation>Une proportion est au-dessous de zéro ou au-dessus de cent pour cent.</translation>
    </message>
    <message>
        <source>A part of a whole lies between 0% and 100%, as written. Below zero is an error; above a hundred is a warning, since some coverage rates do exceed the estimate that they are divided by.</source>
        <translation>Une partie d’un tout se situe entre 0&#xa0;% et 100&#xa0;%, telle qu’elle est écrite. Au-dessous de zéro, c’est une erreur&#xa0;; au-dessus de cent, c’est un avertissement, car certains taux de couverture dépassent bel et bien l’estimation par laquelle ils sont divisés.</translation>
    </message>
    <message>
        <source>A number of people, days or things is below zero.</source>
        <translation>Un nombre de personnes, de jours ou de choses est au-dessous de zéro.</translation>
    </message>
    <message>
        <source>Nothing that is counted is below zero.</source>
        <translation>Rien de ce qui se compte n’est au-dessous de zéro.</translation>
    </message>
    <message>
        <source>A number of people has decimals.</source>
        <translation>Un nombre de personnes a des décimales.</translation>
    </message>
    <message>
        <source>People are counted in whole numbers. Decimals that are all zero, as in 480.00, are a note.</source>
        <translation>Les personnes se comptent en nombres entiers. Des décimales toutes nulles, comme dans 480.00, donnent une remarque.</translation>
    </message>
    <message>
        <source>A level of a scale is not the one that the framework has.</source>
        <translation>Un niveau d’une échelle n’est pas celui du cadre.</translation>
    </message>
    <message>
        <source>“Moderate: 40-69 points” is compared with the levels of the indicator’s scale, its name and its points apart. Spaces and the kind of the dash do not count.</source>
        <translation>«&#xa0;Moderate: 40-69 points&#xa0;» est comparé aux niveaux de l’échelle de l’indicateur, le nom et les points séparément. Les espaces et le type de tiret ne comptent pas.</translation>
    </message>
    <message>
        <source>A percentage is perhaps a fraction: 0.58% beside a target of 20%.</source>
        <translation>Un pourcentage est peut-être une fraction&#xa0;: 0,58&#xa0;% à côté d’une cible de 20&#xa0;%.</translation>
    </message>
    <message>
        <source>A percentage above zero and up to 1% is doubted where another of the row is ten times as large and at least 10%, or where a hundred times the value comes within half and double of another above 1%. The row’s target or baseline may just be far from the actual: look at the source.</source>
        <translation>Un pourcentage supérieur à zéro et ne dépassant pas 1&#xa0;% est mis en doute quand un autre de la ligne est dix fois plus grand et d’au moins 10&#xa0;%, ou quand cent fois la valeur se situe entre la moitié et le double d’un autre supérieur à 1&#xa0;%. Il se peut aussi que la cible ou la base de référence de la ligne soit simplement loin de la valeur réelle&#xa0;: consultez la source.</translation>
    </message>
    <message>
        <source>A value is ten or a hundred times too large or too small.</source>
        <translation>Une valeur est dix ou cent fois trop grande ou trop petite.</translation>
    </message>
    <message>
        <source>Two values of a row that have the same three or more digits and another decimal point. A percentage of an eighth to a twelfth of a target of at least 30%, or of the baseline where there is no target. Or an actual ten times away from a baseline and a target that are within three times of each other; five times is enough where one digit more or less would bring it within half and double of one of them. Baselines and targets below 100 and percentages below 10% are left alone, since small numbers do grow so much.</source>
        <translation>Deux valeurs d’une ligne qui ont les mêmes chiffres, trois ou plus, mais le séparateur décimal à une autre place. Un pourcentage situé entre un douzième et un huitième d’une cible d’au moins 30&#xa0;%, ou de la base de référence quand il n’y a pas de cible. Ou une valeur réelle éloignée d’un facteur dix d’une base de référence et d’une cible qui sont à moins d’un facteur trois l’une de l’autre&#xa0;; un facteur cinq suffit quand un chiffre de plus ou de moins la ramènerait entre la moitié et le double de l’une d’elles. Les bases de référence et les cibles inférieures à 100 et les pourcentages inférieurs à 10&#xa0;% sont laissés de côté, car de petits nombres augmentent bel et bien autant.</translation>
    </message>
    <message>
        <source>An indicator has no actual.</source>
        <translation>Un indicateur n’a pas de valeur réelle.</translation>
    </message>
    <message>
        <source>A blank cell is a warning, Unknown a note. A cell that its row lacks is told by row-too-short.</source>
        <translation>Une cellule vide donne un avertissement, «&#xa0;Unknown&#xa0;» une remarque. Une cellule qui manque à sa ligne est signalée par row-too-short.</translation>
    </message>
    <message>
        <source>An indicator has no target.</source>
        <translation>Un indicateur n’a pas de cible.</translation>
    </message>
    <message>
        <source>The table has a column of targets, and the cell is blank or Unknown.</source>
        <translation>Le tableau a une colonne de cibles, et la cellule est vide ou indique «&#xa0;Unknown&#xa0;».</translation>
    </message>
    <message>
        <source>A target is set without a known baseline.</source>
        <translation>Une cible est fixée sans base de référence connue.</translation>
    </message>
    <message>
        <source>The baseline is Unknown or blank and the target is known: progress is met or missed, but the way from the baseline cannot be told.</source>
        <translation>La base de référence est vide ou indique «&#xa0;Unknown&#xa0;», et la cible est connue&#xa0;: la cible est atteinte ou non, mais le chemin parcouru depuis la base de référence ne peut pas être établi.</translation>
    </message>
    <message>
        <source>A target is worse than the baseline.</source>
        <translation>Une cible est moins bonne que la base de référence.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, which the framework or the office says. Where one of the two shows fewer decimals it may have been rounded by half a unit of its last digit: a target of 68% is not worse than a baseline of 68.13%.</source>
        <translation>Comparée à la base de référence dans le sens favorable, qu’indique le cadre ou le bureau. Quand l’une des deux a moins de décimales, elle peut avoir été arrondie d’une demi-unité de son dernier chiffre&#xa0;: une cible de 68&#xa0;% n’est pas moins bonne qu’une base de référence de 68,13&#xa0;%.</translation>
    </message>
    <message>
        <source>An actual is worse than the baseline.</source>
        <translation>Une valeur réelle est moins bonne que la base de référence.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, with the same rounding as target-worse. It may well be so: the narrative should say why.</source>
        <translation>Comparée à la base de référence dans le sens favorable, avec le même arrondi que target-worse. Il se peut bien que ce soit exact&#xa0;: le texte narratif devrait dire pourquoi.</translation>
    </message>
    <message>
        <source>A column’s title names another year than the report.</source>
        <translation>Le titre d’une colonne indique une autre année que celle du rapport.</translation>
    </message>
    <message>
        <source>The year in titles such as Target (2023), Actual (2023) or Expenditure is the report’s. A baseline may be older, but not later.</source>
        <translation>L’année dans des titres comme «&#xa0;Target (2023)&#xa0;», «&#xa0;Actual (2023)&#xa0;» ou «&#xa0;Expenditure&#xa0;» est celle du rapport. Une base de référence peut être plus ancienne, mais pas plus récente.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from the row&apos;s other values: perhaps a fraction that means %4</source>
        <translation>%1&#xa0;: %2 est de %3, loin des autres valeurs de la ligne&#xa0;: peut-être une fraction qui signifie %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3 and %4 is %5: the same digits, with another place of the decimal point</source>
        <translation>%1&#xa0;: %2 est de %3 et %4 est de %5&#xa0;: les mêmes chiffres, avec le séparateur décimal à une autre place</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from both %4 and %5: perhaps the decimal point or a digit is wrong</source>
        <translation>%1&#xa0;: %2 est de %3, loin à la fois de %4 et de %5&#xa0;: le séparateur décimal ou un chiffre est peut-être faux</translation>
    </message>
    <message>
        <source>%1: %2 is %3, about a tenth of %4, which is %5: perhaps the decimal point is wrong</source>
        <translation>%1&#xa0;: %2 est de %3, environ un dixième de %4, qui est de %5&#xa0;: le séparateur décimal est peut-être faux</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where higher is better</source>
        <translation>%1&#xa0;: %2 est de %3, moins bien que %4 de %5, alors que plus haut vaut mieux</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where lower is better</source>
        <translation>%1&#xa0;: %2 est de %3, moins bien que %4 de %5, alors que plus bas vaut mieux</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a percentage</source>
        <translation>%1&#xa0;: %2 indique %3, alors que le cadre de résultats prévoit un pourcentage</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a level of a scale</source>
        <translation>%1&#xa0;: %2 indique %3, alors que le cadre de résultats prévoit un niveau d’une échelle</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number of days</source>
        <translation>%1&#xa0;: %2 indique %3, alors que le cadre de résultats prévoit un nombre de jours</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number</source>
        <translation>%1&#xa0;: %2 indique %3, alors que le cadre de résultats prévoit un nombre</translation>
    </message>
    <message>
        <source>%1: %2 is blank</source>
        <translation>%1&#xa0;: %2 est vide</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown</source>
        <translation>%1&#xa0;: %2 indique «&#xa0;Unknown&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown, and %4 is %5</source>
        <translation>%1&#xa0;: %2 indique «&#xa0;Unknown&#xa0;», et %4 indique %5</translation>
    </message>
    <message>
        <source>%1: %2 is blank, and %4 is %5</source>
        <translation>%1&#xa0;: %2 est vide, et %4 indique %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but %4 is %5</source>
        <translation>%1&#xa0;: %2 indique %3, mais %4 indique %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole</source>
        <translation>%1&#xa0;: %2 est de %3, plus que le tout</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but it counts people or things</source>
        <translation>%1&#xa0;: %2 est de %3, mais l’indicateur compte des personnes ou des choses</translation>
    </message>
    <message>
        <source>%1: %2 is written %3, with decimals that a count has not</source>
        <translation>%1&#xa0;: %2 est écrit %3, avec des décimales qu’un comptage n’a pas</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”, which is no level of the indicator&apos;s scale</source>
        <translation>%1&#xa0;: %2 indique «&#xa0;%3&#xa0;», qui n’est pas un niveau de l’échelle de l’indicateur</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”; the level of the scale is “%4”</source>
        <translation>%1&#xa0;: %2 indique «&#xa0;%3&#xa0;»&#xa0;; le niveau de l’échelle est «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>The text says %1, but %3 of “%2” is %4</source>
        <translation>Le texte dit %1, mais pour «&#xa0;%2&#xa0;», %3 indique %4</translation>
    </message>
    <message>
        <source>The text says %1, but %4 of “%2” for %3 is %5</source>
        <translation>Le texte dit %1, mais pour «&#xa0;%2&#xa0;» et %3, %4 indique %5</translation>
    </message>
    <message>
        <source>%1 here, but %2 in %3 for what seems to be the same: “%4” and “%5”</source>
        <translation>%1 ici, mais %2 dans %3 pour ce qui semble être la même chose&#xa0;: «&#xa0;%4&#xa0;» et «&#xa0;%5&#xa0;»</translation>
    </message>
    <message>
        <source>%1 add up to %2%, where rounding allows %3 more or less than 100%</source>
        <translation>%1 donnent ensemble %2&#xa0;%, alors que l’arrondi permet %3 de plus ou de moins que 100&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” is no number as it stands: are its digits, or its separators, right?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre sous cette forme&#xa0;: ses chiffres ou ses séparateurs sont-ils justes&#xa0;?</translation>
    </message>
    <message>
        <source>Let the text say %1</source>
        <translation>Écrire %1 dans le texte</translation>
    </message>
    <message>
        <source>Write %1 here, as there</source>
        <translation>Écrire %1 ici, comme là-bas</translation>
    </message>
    <message>
        <source>Write %1 there, as here</source>
        <translation>Écrire %1 là-bas, comme ici</translation>
    </message>
    <message>
        <source>A number in the text differs from the table’s value.</source>
        <translation>Un nombre du texte diffère de la valeur du tableau.</translation>
    </message>
    <message>
        <source>A sentence that has the words of an indicator, or of the budget, the funds or the expenditure, and a number of its kind is held against the row that it speaks of. The text is right when the table’s value, rounded as the text is, gives the number, and when words such as over or nearly are true. Nothing is said where it is not clear which population is meant, and of numbers of another year, of a place, or of a part of the people.</source>
        <translation>Une phrase qui contient les mots d’un indicateur, du budget, des fonds ou des dépenses, et un nombre de la même nature, est comparée à la ligne dont elle parle. Le texte est juste quand la valeur du tableau, arrondie comme l’est le texte, donne le nombre, et quand des mots comme «&#xa0;over&#xa0;» ou «&#xa0;nearly&#xa0;» sont vrais. Rien n’est dit quand la population visée n’est pas claire, ni des nombres d’une autre année, d’un lieu ou d’une partie des personnes.</translation>
    </message>
    <message>
        <source>The text gives two different numbers for what seems to be the same.</source>
        <translation>Le texte donne deux nombres différents pour ce qui semble être la même chose.</translation>
    </message>
    <message>
        <source>Numbers beside the same words, of the same year and place, are held against each other. One that is rounded does not contradict the exact one.</source>
        <translation>Les nombres qui accompagnent les mêmes mots, pour la même année et le même lieu, sont comparés entre eux. Un nombre arrondi ne contredit pas le nombre exact.</translation>
    </message>
    <message>
        <source>Percentages of one whole do not add up to 100.</source>
        <translation>La somme des pourcentages d’un même tout n’est pas 100.</translation>
    </message>
    <message>
        <source>A list of percentages in one sentence is a whole when it ends with others or the rest, or names both women and men. Each may be rounded by half a unit of its last digit.</source>
        <translation>Une énumération de pourcentages dans une phrase forme un tout quand elle se termine par les autres ou le reste, ou qu’elle nomme à la fois les femmes et les hommes. Chacun peut être arrondi d’une demi-unité de son dernier chiffre.</translation>
    </message>
    <message>
        <source>A number in the text is not written as a number is.</source>
        <translation>Un nombre du texte n’est pas écrit comme s’écrit un nombre.</translation>
    </message>
    <message>
        <source>Commas part groups of three digits, as in 128,000, and a point parts decimals. In 128,00 a digit may be missing, or the comma is meant as a point. Reports that write decimals with a comma throughout are read that way.</source>
        <translation>Les virgules séparent des groupes de trois chiffres, comme dans 128,000, et un point sépare les décimales. Dans 128,00, il manque peut-être un chiffre, ou la virgule tient lieu de point. Les rapports qui écrivent partout les décimales avec une virgule sont lus ainsi.</translation>
    </message>
    <message>
        <source>The section %1 “%2” is missing</source>
        <translation>La section %1 «&#xa0;%2&#xa0;» manque</translation>
    </message>
    <message>
        <source>“%1” has nothing under it</source>
        <translation>Il n’y a rien sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A section of the standard structure is missing.</source>
        <translation>Une section de la structure type manque.</translation>
    </message>
    <message>
        <source>Reports have the sections 1.1 to 1.4, 2.1, 2.2, 3.1, 3.2 and 4.1. Where at least six of them stand under their number and title, one of which neither stands is missed.</source>
        <translation>Les rapports ont les sections 1.1 à 1.4, 2.1, 2.2, 3.1, 3.2 et 4.1. Quand au moins six d’entre elles figurent sous leur numéro et leur titre, une section dont ni le numéro ni le titre ne figure est signalée comme manquante.</translation>
    </message>
    <message>
        <source>A heading has nothing under it.</source>
        <translation>Il n’y a rien sous un titre.</translation>
    </message>
    <message>
        <source>Statements, paragraphs, tables, the title of a trend and headings below it all count as content.</source>
        <translation>Les énoncés, les paragraphes, les tableaux, le titre d’une évolution et les titres de niveau inférieur comptent tous comme contenu.</translation>
    </message>
    <message>
        <source>The headings are not those of the table of contents.</source>
        <translation>Les titres ne sont pas ceux de la table des matières.</translation>
    </message>
    <message>
        <source>Said by reading, which keeps no table of contents. Numbered entries are looked up among the headings by their number. An entry without a heading is a warning; another title, and a heading between two entries that has none, is a note.</source>
        <translation>Signalé par la lecture, qui ne conserve pas la table des matières. Les entrées numérotées sont cherchées parmi les titres d’après leur numéro. Une entrée sans titre correspondant donne un avertissement&#xa0;; un titre différent, ou un titre placé entre deux entrées mais sans entrée, donne une remarque.</translation>
    </message>
    <message>
        <source>An area has two headings.</source>
        <translation>Un domaine a deux titres.</translation>
    </message>
    <message>
        <source>The second is kept beside the first; usually its number or kind is wrong.</source>
        <translation>Le second est conservé à côté du premier&#xa0;; en général, son numéro ou sa nature est faux.</translation>
    </message>
    <message>
        <source>The number of an area is not the one of its title.</source>
        <translation>Le numéro d’un domaine n’est pas celui de son titre.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework, whatever its capitals. A number that no area has is a note.</source>
        <translation>Le titre est comparé à ceux du cadre, sans tenir compte des majuscules. Un numéro qu’aucun domaine ne porte donne une remarque.</translation>
    </message>
    <message>
        <source>An impact or outcome area has no indicator.</source>
        <translation>Un domaine d’impact ou de résultats n’a pas d’indicateur.</translation>
    </message>
    <message>
        <source>Neither in a table under its heading nor among the other core indicators. Enabling areas have none in most reports.</source>
        <translation>Ni dans un tableau sous son titre, ni parmi les autres indicateurs de base. Dans la plupart des rapports, les domaines d’appui n’en ont pas.</translation>
    </message>
    <message>
        <source>The column “%1” is of %2, the report of %3</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est de %2, le rapport de %3</translation>
    </message>
    <message>
        <source>Set the title to “%1”</source>
        <translation>Remplacer le titre par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the code to %1</source>
        <translation>Remplacer le code par %1</translation>
    </message>
    <message>
        <source>Delete this row, which is the same as the other</source>
        <translation>Supprimer cette ligne, qui est identique à l’autre</translation>
    </message>
    <message>
        <source>it has no “%1”</source>
        <translation>cela n’a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>COLUMN is one of: %1</source>
        <translation>COLUMN est l’un des mots suivants&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>cette règle n’existe pas</translation>
    </message>
    <message>
        <source>“outturn check --rules” names the rules</source>
        <translation>«&#xa0;outturn check --rules&#xa0;» énumère les règles</translation>
    </message>
    <message>
        <source>there is no such finding</source>
        <translation>ce constat n’existe pas</translation>
    </message>
    <message>
        <source>“outturn check” ends each finding with its name</source>
        <translation>«&#xa0;outturn check&#xa0;» termine chaque constat par son nom</translation>
    </message>
    <message>
        <source>nothing can be said about it</source>
        <translation>rien ne peut en être dit</translation>
    </message>
    <message>
        <source>Name a figure, a rule, a finding or an indicator’s progress, such as progress/outcome/3.1</source>
        <translation>Indiquez un graphique, une règle, un constat ou le progrès d’un indicateur, par exemple progress/outcome/3.1</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>le texte tient sur une seule ligne</translation>
    </message>
    <message>
        <source>Say it in one line</source>
        <translation>Dites-le sur une seule ligne</translation>
    </message>
    <message>
        <source>“%1” is no share of the target</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part de la cible</translation>
    </message>
    <message>
        <source>Give a share from 1% to 100%, such as 80%</source>
        <translation>Indiquez une part de 1% à 100%, par exemple 80%</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Give a value as the row has it, such as 85% or 1,200</source>
        <translation>Indiquez une valeur telle que la ligne l’écrit, par exemple 85% ou 1,200</translation>
    </message>
    <message>
        <source>“%1” is no direction</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sens</translation>
    </message>
    <message>
        <source>Give lower or higher: which of the two is better</source>
        <translation>Indiquez «&#xa0;lower&#xa0;» (plus bas) ou «&#xa0;higher&#xa0;» (plus haut)&#xa0;: lequel des deux vaut mieux</translation>
    </message>
    <message>
        <source>%1: titles and notes of its figures, or what was decided about its checks</source>
        <translation>%1&#xa0;: des titres et des notes de ses graphiques, ou ce qui a été décidé au sujet de ses vérifications</translation>
    </message>
    <message>
        <source>The table of contents has %1 “%2”, the text no such heading</source>
        <translation>La table des matières contient %1 «&#xa0;%2&#xa0;», mais le texte n’a pas ce titre</translation>
    </message>
    <message>
        <source>%1 is “%2” in the table of contents and “%3” in the text</source>
        <translation>%1 est «&#xa0;%2&#xa0;» dans la table des matières et «&#xa0;%3&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>The table of contents does not have the heading %1 “%2”</source>
        <translation>La table des matières ne contient pas le titre %1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) take a value</source>
        <translation>
            <numerusform>%n cellule vide prend une valeur</numerusform>
            <numerusform>%n cellules vides prennent une valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are overwritten</source>
        <translation>
            <numerusform>%n cellule est remplacée</numerusform>
            <numerusform>%n cellules sont remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have the value already</source>
        <translation>
            <numerusform>%n cellule a déjà la valeur</numerusform>
            <numerusform>%n cellules ont déjà la valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refuse what is pasted</source>
        <translation>
            <numerusform>%n cellule refuse ce qui est collé</numerusform>
            <numerusform>%n cellules refusent ce qui est collé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>%n cellule ne peut pas être modifiée</numerusform>
            <numerusform>%n cellules ne peuvent pas être modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no room</source>
        <translation>
            <numerusform>%n cellule n’a pas de place</numerusform>
            <numerusform>%n cellules n’ont pas de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells and what happens to them</source>
        <translation>Cellules et ce qu’elles deviennent</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Coller %n cellule</numerusform>
            <numerusform>&amp;Coller %n cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::CellLineEdit</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>consultations</translation>
    </message>
</context>
<context>
    <name>outturn::ChartChooser</name>
    <message>
        <source>Indicators shown in the chart</source>
        <translation>Indicateurs affichés dans le graphique</translation>
    </message>
    <message>
        <source>All indicators of this area</source>
        <translation>Tous les indicateurs de ce domaine</translation>
    </message>
</context>
<context>
    <name>outturn::ChartExportForm</name>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>PNG: a picture</source>
        <translation>PNG&#xa0;: une image</translation>
    </message>
    <message>
        <source>SVG: a drawing for the web and for editing</source>
        <translation>SVG&#xa0;: un dessin pour le web et pour l’édition</translation>
    </message>
    <message>
        <source>PDF: a page for printing</source>
        <translation>PDF&#xa0;: une page à imprimer</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>scale of a picture</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print: readable in black and white</source>
        <translation>Impression&#xa0;: lisible en noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>É&amp;chelle&#xa0;:</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>Cou&amp;leurs&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures of %1 × %2 pixels.</source>
        <translation>Images de %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Sharp at any size.</source>
        <translation>Net à toutes les tailles.</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each picture</source>
        <translation>&amp;Nombres en CSV à côté de chaque image</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>&amp;Usage&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures %1 pixels wide.</source>
        <translation>Images de %1 pixels de large.</translation>
    </message>
    <message>
        <source>&amp;Alternative text beside each picture (.alt.txt)</source>
        <translation>Te&amp;xte alternatif à côté de chaque image (.alt.txt)</translation>
    </message>
</context>
<context>
    <name>outturn::ChartView</name>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menu du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Exporter le graphique…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>Arrow keys move among the values, Enter goes to the row.</source>
        <translation>Les touches fléchées parcourent les valeurs, Entrée mène à la ligne correspondante.</translation>
    </message>
    <message>
        <source>The keys 1 to %L1 hide and show a series.</source>
        <translation>Les touches 1 à %L1 masquent et affichent une série.</translation>
    </message>
    <message>
        <source>Export, copy, annotate or arrange this chart</source>
        <translation>Exporter, copier, annoter ou ordonner ce graphique</translation>
    </message>
    <message>
        <source>Title and notes…</source>
        <translation>Titre et notes…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>Comme dans le rapport</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>Afficher les séries</translation>
    </message>
    <message>
        <source>“%1” is the only series that is shown</source>
        <translation>«&#xa0;%1&#xa0;» est la seule série affichée</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>outturn::ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>outturn::CompareDialog</name>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Reading the version from the history…</source>
        <translation>Lecture de la version dans l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole row(s)</source>
        <translation>
            <numerusform>%n ligne entière</numerusform>
            <numerusform>%n lignes entières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the narrative</source>
        <translation>
            <numerusform>%n endroit du texte narratif</numerusform>
            <numerusform>%n endroits du texte narratif</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs: %1</source>
        <translation>Ce qui diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>&amp;Avant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;près&#xa0;:</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La version antérieure</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La version ultérieure</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) and note(s) of figures</source>
        <translation>
            <numerusform>%n titre ou note de graphique</numerusform>
            <numerusform>%n titres et notes de graphiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about checks and progress</source>
        <translation>
            <numerusform>%n décision sur les vérifications et les progrès</numerusform>
            <numerusform>%n décisions sur les vérifications et les progrès</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ConflictModel</name>
    <message>
        <source>Statement %1</source>
        <translation>Énoncé %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>la ligne entière</translation>
    </message>
    <message>
        <source>the order of the rows</source>
        <translation>l’ordre des lignes</translation>
    </message>
    <message>
        <source>the whole section</source>
        <translation>la section entière</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(there is no place for it on the other side)</source>
        <translation>(n’a pas de place de l’autre côté)</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>non choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceRows</name>
    <message>
        <source>(no such cell)</source>
        <translation>(pas de telle cellule)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[supprimé&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[ajouté&#xa0;: %1]</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ligne entière</translation>
    </message>
    <message>
        <source>(no such row)</source>
        <translation>(pas de telle ligne)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>whole section</source>
        <translation>section entière</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>(no such section)</source>
        <translation>(pas de telle section)</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Énoncé %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
</context>
<context>
    <name>outturn::DocumentView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>outturn::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Fic&amp;hier&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>Say which folder.</source>
        <translation>Indiquez le dossier.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Le fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>What the picture will look like</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Charts to export</source>
        <translation>Graphiques à exporter</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>T&amp;out choisir</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>Choisissez au moins un graphique.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>There already and will be replaced: %1</source>
        <translation>Existe déjà et sera remplacé : %1</translation>
    </message>
</context>
<context>
    <name>outturn::Facts</name>
    <message>
        <source>%1 M USD</source>
        <translation>%1 M USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>Domaine d’impact</translation>
    </message>
    <message>
        <source>Outcome area</source>
        <translation>Domaine de résultats</translation>
    </message>
    <message>
        <source>Enabling area</source>
        <translation>Domaine d’appui</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n ligne d’indicateurs</numerusform>
            <numerusform>%n lignes d’indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n ligne financière</numerusform>
            <numerusform>%n lignes financières</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FigureTextDialog</name>
    <message>
        <source>Title and notes</source>
        <translation>Titre et notes</translation>
    </message>
    <message>
        <source>Title of the figure; empty for “%1”</source>
        <translation>Titre du graphique&#xa0;; vide pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note under the figure</source>
        <translation>Note sous le graphique</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note under the figure:</source>
        <translation>&amp;Note sous le graphique&#xa0;:</translation>
    </message>
    <message>
        <source>Notes on &amp;rows:</source>
        <translation>Notes sur les &amp;lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Notes on rows of the figure</source>
        <translation>Notes sur les lignes du graphique</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Note sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>why words are refused, and what would be right</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row, and why its note is refused</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>outturn::FileRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name and folder of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Introuvable dans %1</translation>
    </message>
</context>
<context>
    <name>outturn::FilterBar</name>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec des problèmes</translation>
    </message>
    <message>
        <source>With “Unknown”</source>
        <translation>Avec «&#xa0;Unknown&#xa0;»</translation>
    </message>
    <message>
        <source>With blank cells</source>
        <translation>Avec des cellules vides</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>Filtrer les lignes par mots</translation>
    </message>
    <message>
        <source>Close the filter (Esc)</source>
        <translation>Fermer le filtre (Échap)</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Fermer le filtre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The filter was taken away to show that row.</source>
        <translation>Le filtre a été retiré pour afficher cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many results</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in headings, text and cells</source>
        <translation>Rechercher dans titres, texte et cellules</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>outturn::FindModel</name>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a text found, and where</comment>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>outturn::GridEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Insérer une ligne au-de&amp;ssus</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>&amp;Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Add pop&amp;ulation type</source>
        <translation>Ajouter un t&amp;ype de population</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>Dup&amp;liquer %n ligne</numerusform>
            <numerusform>Dup&amp;liquer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>Suppri&amp;mer %n ligne</numerusform>
            <numerusform>Suppri&amp;mer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Déplacer v&amp;ers le bas</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>Sélectionner la li&amp;gne</translation>
    </message>
    <message>
        <source>Select colu&amp;mn</source>
        <translation>Sélectio&amp;nner la colonne</translation>
    </message>
</context>
<context>
    <name>outturn::GridModel</name>
    <message>
        <source>The project is open to look at only.</source>
        <translation>Le projet n’est ouvert que pour consultation.</translation>
    </message>
    <message>
        <source>Typed by hand.</source>
        <translation>Saisi à la main.</translation>
    </message>
    <message>
        <source>Edited. The source has nothing here.</source>
        <translation>Modifié. La source n’a rien ici.</translation>
    </message>
    <message>
        <source>Edited. The source says “%1”.</source>
        <translation>Modifié. La source indique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>Type de population</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valeur réelle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Budget final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fonds disponibles</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>Fonds disponibles en&#xa0;% du budget</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>Dépenses en&#xa0;% des fonds disponibles</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Non affectées</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Affectation souple</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Affectées</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Affectation stricte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Recognised in a picture, %1% sure</source>
        <translation>Reconnu dans une image, sûr à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stated in the narrative %n time(s): “%1”</source>
        <translation>
            <numerusform>Cité %n fois dans le texte narratif&#xa0;: «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Cité %n fois dans le texte narratif&#xa0;: «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated in the narrative: “%1”</source>
        <translation>Cité dans le texte narratif&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The narrative says otherwise: “%1”</source>
        <translation>Le texte narratif dit autre chose&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>outturn::GridView</name>
    <message>
        <source>F2 edits a cell, Enter goes down, Tab goes on, Delete empties a cell.</source>
        <translation>F2 modifie une cellule, Entrée descend, Tab avance et Suppr vide une cellule.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>&amp;Take back to source: %1</source>
        <translation>&amp;Rétablir selon la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>Tri c&amp;roissant</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>The report’s &amp;order</source>
        <translation>&amp;Ordre du rapport</translation>
    </message>
    <message>
        <source>&amp;Filter rows</source>
        <translation>&amp;Filtrer les lignes</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajuster la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message numerus="yes">
        <source>Stated i&amp;n the narrative (%n)</source>
        <translation>
            <numerusform>Cité dans le te&amp;xte narratif (%n)</numerusform>
            <numerusform>Cité dans le te&amp;xte narratif (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pro&amp;gress thresholds…</source>
        <translation>Se&amp;uils de progrès…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryFilterBar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>In rows, values and notes</source>
        <translation>Dans les lignes, les valeurs et les notes</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>Auteur des modifications figurant dans la liste</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Of which day changes are listed</source>
        <translation>Jour des modifications figurant dans la liste</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Cette section</translation>
    </message>
    <message>
        <source>Only changes of the section that the page shows</source>
        <translation>Seulement les modifications de la section affichée dans la page</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Only changes of the row that is chosen in the page</source>
        <translation>Seulement les modifications de la ligne choisie dans la page</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message numerus="yes">
        <source>one of %n change(s) made at once</source>
        <translation>
            <numerusform>une de %n modification faite en une fois</numerusform>
            <numerusform>une de %n modifications faites en une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>version nommée</translation>
    </message>
    <message>
        <source>This change cannot be read</source>
        <translation>Cette modification ne peut pas être lue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading over numbers</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryView</name>
    <message>
        <source>History %1</source>
        <translation>Historique %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit is kept here, also those that were undone.</source>
        <translation>Rien n’a encore été modifié. Chaque modification est conservée ici, même celles qui ont été annulées.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Révoquer %n modification</numerusform>
            <numerusform>Révoquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Révoquer</translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n change(s) made with it</source>
        <translation>
            <numerusform>Révoquer %n modification faite en même temps</numerusform>
            <numerusform>Révoquer les %n modifications faites en même temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all changes made with it</source>
        <translation>Révoquer toutes les modifications faites en même temps</translation>
    </message>
    <message>
        <source>Go to where it was made</source>
        <translation>Aller à l’endroit modifié</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Makes a new change that takes back what is chosen; later changes stay</source>
        <translation>Crée une nouvelle modification qui révoque ce qui est choisi&#xa0;; les modifications ultérieures restent</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec l’état actuel</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Revenir à cette version…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>énoncé %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>ligne ajoutée</translation>
    </message>
    <message>
        <source>row deleted</source>
        <translation>ligne supprimée</translation>
    </message>
    <message>
        <source>moved from position %1 to %2</source>
        <translation>déplacée de la position %1 à la position %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>row added: %1</source>
        <translation>ligne ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>row deleted: %1</source>
        <translation>ligne supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>takes back change %1</source>
        <translation>révoque la modification %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undone, then edited anew</source>
        <translation>annulé, puis modifié de nouveau</translation>
    </message>
</context>
<context>
    <name>outturn::ImportModel</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Named twice; it is taken once</source>
        <translation>Indiqué deux fois&#xa0;; il n’est pris qu’une fois</translation>
    </message>
    <message>
        <source>Read; the same bytes as %1</source>
        <translation>Lu&#xa0;; mêmes octets que %1</translation>
    </message>
    <message numerus="yes">
        <source>Read, with %n edit(s)</source>
        <translation>
            <numerusform>Lu, avec %n modification</numerusform>
            <numerusform>Lu, avec %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>outturn::ImportPanel</name>
    <message>
        <source>The project could not be made</source>
        <translation>Le projet n’a pas pu être créé</translation>
    </message>
    <message>
        <source>No report could be read</source>
        <translation>Aucun rapport n’a pu être lu</translation>
    </message>
    <message>
        <source>Each file says why, and what to do.</source>
        <translation>Chaque fichier indique pourquoi et que faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>%n rapport lu</numerusform>
            <numerusform>%n rapports lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: each says why, and what to do.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu&#xa0;: il indique pourquoi et que faire.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus&#xa0;: chacun indique pourquoi et que faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file was read.</source>
        <translation>Tous les fichiers ont été lus.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n report(s)</source>
        <translation>
            <numerusform>&amp;Ouvrir %n rapport</numerusform>
            <numerusform>&amp;Ouvrir %n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Saisir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Recognise the text…</source>
        <translation>Reconnaître le &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading reports…</source>
        <translation>Lecture des rapports…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>&amp;Copier cette liste</translation>
    </message>
</context>
<context>
    <name>outturn::LinesView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>outturn::LinkWords</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title and population of an indicator</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>a row, a column and what the cell says</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a row and a column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other place: “%1”</source>
        <translation>L’autre endroit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>outturn::MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>Ouvrir un rapport ou un projet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opened to read only. %1</source>
        <translation>Ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>Every change is kept already</source>
        <translation>Toutes les modifications sont déjà conservées</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Outturn projects (*.outturn)</source>
        <translation>Projets Outturn (*.outturn)</translation>
    </message>
    <message>
        <source>Export the report as text</source>
        <translation>Exporter le rapport en texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>Abandonner ce travail non enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Its changes are gone for good after that.</source>
        <translation>Ses modifications seront alors perdues pour de bon.</translation>
    </message>
    <message>
        <source>Outturn %1</source>
        <translation>Outturn %1</translation>
    </message>
    <message>
        <source>Opens Annual Results Reports, edits their results and charts their budgets. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ouvre des rapports annuels sur les résultats, modifie leurs résultats et présente leurs budgets en graphiques. Tout reste sur cet ordinateur.

Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Progression de l’ouverture</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n ligne d’indicateurs</numerusform>
            <numerusform>%n lignes d’indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n ligne financière</numerusform>
            <numerusform>%n lignes financières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Pas encore enregistré sous un nom</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Toutes les modifications conservées</translation>
    </message>
    <message>
        <source>All changes kept · %1 · no name yet</source>
        <translation>Toutes les modifications conservées · %1 · sans nom pour l’instant</translation>
    </message>
    <message>
        <source>All changes kept · %1</source>
        <translation>Toutes les modifications conservées · %1</translation>
    </message>
    <message>
        <source>Save the changes to “%1” under a name?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;» sous un nom&#xa0;?</translation>
    </message>
    <message>
        <source>Without a name they can be kept for later: they wait on the start page.</source>
        <translation>Sans nom, elles peuvent être gardées pour plus tard&#xa0;: elles attendent sur la page d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>Save the project of “%1” under a name?</source>
        <translation>Enregistrer le projet de «&#xa0;%1&#xa0;» sous un nom&#xa0;?</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and projects (%1)</source>
        <translation>Rapports et projets (%1)</translation>
    </message>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>Reconnaissance du texte de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Open these %n file(s) as one project?</source>
        <translation>
            <numerusform>Ouvrir ce fichier (%n) en un seul projet&#xa0;?</numerusform>
            <numerusform>Ouvrir ces %n fichiers en un seul projet&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>One project holds reports of several years or operations side by side. Apart, each file has a window of its own.</source>
        <translation>Un seul projet réunit côte à côte des rapports de plusieurs années ou opérations. Séparément, chaque fichier a sa propre fenêtre.</translation>
    </message>
    <message>
        <source>One &amp;project</source>
        <translation>Un seul &amp;projet</translation>
    </message>
    <message>
        <source>A &amp;window each</source>
        <translation>Une &amp;fenêtre par fichier</translation>
    </message>
    <message>
        <source>Open several as one project</source>
        <translation>En ouvrir plusieurs en un seul projet</translation>
    </message>
    <message>
        <source>Open every report in a folder</source>
        <translation>Ouvrir tous les rapports d’un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n modification révoquée</numerusform>
            <numerusform>%n modifications révoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1” kept</source>
        <translation>Version «&#xa0;%1&#xa0;» conservée</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Everything is put back as it was then. That is a new change: it can be undone, and the changes made since stay in the history.</source>
        <translation>Tout est remis comme à ce moment-là. C’est une nouvelle modification&#xa0;: elle peut être annulée, et les modifications faites depuis restent dans l’historique.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Everything is again as in “%1”.</source>
        <translation>Tout est de nouveau comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Everything is as in “%1” already.</source>
        <translation>Tout est déjà comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Update from a new edition of the report</source>
        <translation>Mettre à jour depuis une nouvelle édition du rapport</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Rapports (%1)</translation>
    </message>
    <message>
        <source>Merge with a copy of the project</source>
        <translation>Fusionner avec une copie du projet</translation>
    </message>
    <message>
        <source>Update %1 from “%2”?</source>
        <translation>Mettre à jour %1 depuis «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The file is another edition of this report. What was edited here is kept.</source>
        <translation>Le fichier est une autre édition de ce rapport. Ce qui a été modifié ici est conservé.</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>&amp;Mettre à jour…</translation>
    </message>
    <message>
        <source>&amp;Open on its own</source>
        <translation>&amp;Ouvrir séparément</translation>
    </message>
    <message>
        <source>“%1” is the source that the project has: nothing is to be done.</source>
        <translation>«&#xa0;%1&#xa0;» est la source que le projet a déjà&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>“%1” has no changes that are not here: nothing is to be done.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune modification qui ne soit déjà ici&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Source until now</source>
        <translation>Source jusqu’ici</translation>
    </message>
    <message>
        <source>When they parted</source>
        <translation>À leur séparation</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Edited in the copy</source>
        <translation>Modifié dans la copie</translation>
    </message>
    <message>
        <source>All as edited &amp;here</source>
        <translation>Tout comme modifié &amp;ici</translation>
    </message>
    <message>
        <source>All as in the &amp;new edition</source>
        <translation>Tout comme dans la &amp;nouvelle édition</translation>
    </message>
    <message>
        <source>All as in the &amp;copy</source>
        <translation>Tout comme dans la &amp;copie</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>Mettre à jour depuis un fichier</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Fusionner avec une copie</translation>
    </message>
    <message>
        <source>“%1” is another edition of %2.</source>
        <translation>«&#xa0;%1&#xa0;» est une autre édition de %2.</translation>
    </message>
    <message>
        <source>“%1” is a copy of this project that was edited apart.</source>
        <translation>«&#xa0;%1&#xa0;» est une copie de ce projet qui a été modifiée séparément.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>What “%1” brings is here. Undo takes it back.</source>
        <translation>Ce qu’apporte «&#xa0;%1&#xa0;» est intégré. La commande Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Versions that only the copy has stay there: %1.</source>
        <translation>Les versions que seule la copie possède y restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Nothing was changed in it. What is sound in it can be made a new project.</source>
        <translation>%1. Rien n’y a été modifié. Ce qui y est intact peut former un nouveau projet.</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>Récupérer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>%1-recovered</source>
        <translation>%1-récupéré</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <source>Recovered; nothing is missing.</source>
        <translation>Récupéré&#xa0;; rien ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered; %n thing(s) are missing.</source>
        <translation>
            <numerusform>Récupéré&#xa0;; %n élément manque.</numerusform>
            <numerusform>Récupéré&#xa0;; %n éléments manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Ce qui manque…</translation>
    </message>
    <message>
        <source>What could not be recovered</source>
        <translation>Ce qui n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Nobody else edits the project any more.</source>
        <translation>Plus personne d’autre ne modifie le projet.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>Le modifier ici</translation>
    </message>
    <message>
        <source>No number that the checks know is here</source>
        <translation>Il n’y a ici aucun nombre que les vérifications connaissent</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are chosen.</source>
        <translation>
            <numerusform>%n problème est choisi.</numerusform>
            <numerusform>%n problèmes sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>Accepter le problème</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Accepter %n problème</numerusform>
            <numerusform>Accepter %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer counted or marked. The reason is kept in the project, and the acceptance can be taken back. It ends by itself when the numbers or words it is about are changed.</source>
        <translation>Il n’est plus compté ni signalé. La raison est conservée dans le projet, et l’acceptation peut être révoquée. Elle prend fin d’elle-même quand les nombres ou les mots concernés sont modifiés.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>for example “confirmed with the field office”</source>
        <translation>par exemple «&#xa0;confirmé avec le bureau de terrain&#xa0;»</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problème accepté</numerusform>
            <numerusform>%n problèmes acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) taken back</source>
        <translation>
            <numerusform>%n acceptation révoquée</numerusform>
            <numerusform>%n acceptations révoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an edit that ends a problem</comment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch off the rule</source>
        <translation>Désactiver la règle</translation>
    </message>
    <message>
        <source>Nothing is found by it in the reports of this project any more. The reason is kept in the project, and the rule can be switched on again in the list of rules.</source>
        <translation>Elle ne signale plus rien dans les rapports de ce projet. La raison est conservée dans le projet, et la règle peut être réactivée dans la liste des règles.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>for example “not needed here”</source>
        <translation>par exemple «&#xa0;pas nécessaire ici&#xa0;»</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Activée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>outturn::NarrativeEditor</name>
    <message>
        <source>No statement. Click to write one.</source>
        <translation>Pas d’énoncé. Cliquez pour en écrire un.</translation>
    </message>
    <message>
        <source>No narrative. Click to write.</source>
        <translation>Pas de texte narratif. Cliquez pour écrire.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words of the text, and what they are about</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ctrl+click or F12 leads there.</source>
        <translation>Ctrl+clic ou F12 y mène.</translation>
    </message>
    <message>
        <source>&amp;Go to the other place</source>
        <translation>Aller à l’autre &amp;endroit</translation>
    </message>
    <message>
        <source>&amp;Go to the cell in the table</source>
        <translation>Aller à la c&amp;ellule du tableau</translation>
    </message>
</context>
<context>
    <name>outturn::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>outturn::OutlineModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>edited below</source>
        <translation>modifié à l’intérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>le plus grave&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>outturn::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>outturn::PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>outturn::PageView</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>That password does not open it. Capital and small letters differ.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Majuscules et minuscules sont distinguées.</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordForm</name>
    <message>
        <source>This is not the password of the PDF. Try another one.</source>
        <translation>Ce n’est pas le mot de passe du PDF. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. It is used to show the pages, and not kept.</source>
        <translation>Le PDF demande un mot de passe. Il sert à afficher les pages et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Afficher les pages</translation>
    </message>
</context>
<context>
    <name>outturn::PasteModel</name>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Row %1, column %2 of what is pasted</source>
        <translation>Ligne %1, colonne %2 de ce qui est collé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row, column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Takes the value</source>
        <translation>Prend la valeur</translation>
    </message>
    <message>
        <source>Overwrites what stands there</source>
        <translation>Remplace ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Has this value already</source>
        <translation>A déjà cette valeur</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be edited: %1</source>
        <translation>Ne peut pas être modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No room: %1</source>
        <translation>Pas de place&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>outturn::PdfView</name>
    <message>
        <source>Page of the source</source>
        <translation>Page de la source</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn</source>
        <translation>La page %1 ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the source</source>
        <translation>Page %1 sur %2 de la source</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Show in the report</source>
        <translation>&amp;Afficher dans le rapport</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>severity and place of a problem</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, message and place of a problem</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>a problem that a person has looked at</comment>
        <translation>%1, vu</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>%1, accepted: %2</source>
        <comment>a problem, and why a person accepted it</comment>
        <translation>%1, accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Rapport entier</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsTree</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first %n are listed)</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 (le premier, %n, figure dans la liste)</numerusform>
            <numerusform>%1 (les %n premiers figurent dans la liste)</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>a group of problems, read aloud</comment>
        <translation>
            <numerusform>%1, %n problème</numerusform>
            <numerusform>%1, %n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsView</name>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Every problem found is of a kind that is hidden.</source>
        <translation>Tous les problèmes trouvés sont d’un type masqué.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>From reading</source>
        <translation>Issus de la lecture</translation>
    </message>
    <message>
        <source>From checks</source>
        <translation>Issus des vérifications</translation>
    </message>
    <message>
        <source>Which problems are listed</source>
        <translation>Problèmes figurant dans la liste</translation>
    </message>
    <message>
        <source>From reading: what was unsure in the source. From checks: what does not add up.</source>
        <translation>Issus de la lecture&#xa0;: ce qui était incertain dans la source. Issus des vérifications&#xa0;: ce qui ne concorde pas.</translation>
    </message>
    <message>
        <source>Seen, or not seen yet</source>
        <translation>Vu ou pas encore vu</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, count and words of a problem</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number and count of problems</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n non vu</numerusform>
            <numerusform>%n non vus</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>tous vus</translation>
    </message>
    <message>
        <source>About finance</source>
        <translation>Sur les finances</translation>
    </message>
    <message>
        <source>About indicators</source>
        <translation>Sur les indicateurs</translation>
    </message>
    <message>
        <source>About structure</source>
        <translation>Sur la structure</translation>
    </message>
    <message>
        <source>About narrative</source>
        <translation>Sur le texte narratif</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Autres commandes de la liste</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à l’endroit</translation>
    </message>
    <message>
        <source>Show where the problem is (Enter)</source>
        <translation>Afficher où se trouve le problème (Entrée)</translation>
    </message>
    <message>
        <source>Go to the other &amp;place</source>
        <translation>Aller à l’au&amp;tre endroit</translation>
    </message>
    <message>
        <source>Go to the &amp;cell</source>
        <translation>Aller à la &amp;cellule</translation>
    </message>
    <message>
        <source>Show what it is compared with</source>
        <translation>Afficher ce à quoi il est comparé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n problem(s)…</source>
        <translation>
            <numerusform>Acce&amp;pter %n problème…</numerusform>
            <numerusform>Acce&amp;pter %n problèmes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Acce&amp;pter…</translation>
    </message>
    <message>
        <source>Say why it may stay so: it is then no longer counted</source>
        <translation>Dire pourquoi cela peut rester ainsi&#xa0;: le problème n’est alors plus compté</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n acceptance(s)</source>
        <translation>
            <numerusform>Ré&amp;voquer %n acceptation</numerusform>
            <numerusform>Ré&amp;voquer %n acceptations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back acceptance</source>
        <translation>Ré&amp;voquer l’acceptation</translation>
    </message>
    <message>
        <source>It is a problem again</source>
        <translation>C’est de nouveau un problème</translation>
    </message>
    <message>
        <source>&amp;Switch off rule…</source>
        <translation>Dé&amp;sactiver la règle…</translation>
    </message>
    <message>
        <source>Nothing is found by this rule in this project any more</source>
        <translation>Cette règle ne signale plus rien dans ce projet</translation>
    </message>
    <message>
        <source>&amp;Why? About the rule</source>
        <translation>Pour&amp;quoi&#xa0;? À propos de la règle</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>What is looked for, and why; rules can be switched off</source>
        <translation>Ce qui est recherché et pourquoi&#xa0;; des règles peuvent être désactivées</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Dépl&amp;ier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Replier tous les &amp;groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) chosen</source>
        <translation>
            <numerusform>%n problème choisi</numerusform>
            <numerusform>%n problèmes choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProgressWords</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>There is no actual to hold against the target.</source>
        <translation>Il n’y a pas de valeur réelle à comparer à la cible.</translation>
    </message>
    <message>
        <source>There is no target that the actual can be held against.</source>
        <translation>Il n’y a pas de cible à laquelle comparer la valeur réelle.</translation>
    </message>
    <message>
        <source>%1 of the way from %2 to %3</source>
        <translation>%1 du chemin de %2 à %3</translation>
    </message>
    <message>
        <source>The target is %1 of the actual; there is no baseline to measure the way from</source>
        <translation>La cible vaut %1 de la valeur réelle&#xa0;; il n’y a pas de base de référence pour mesurer le chemin parcouru</translation>
    </message>
    <message>
        <source>%1 of the target; there is no baseline to measure the way from</source>
        <translation>%1 de la cible&#xa0;; il n’y a pas de base de référence pour mesurer le chemin parcouru</translation>
    </message>
    <message>
        <source>The framework does not know the indicator: higher is taken as better.</source>
        <translation>Le cadre ne connaît pas l’indicateur&#xa0;: plus haut est considéré comme meilleur.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus haut vaut mieux.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus bas vaut mieux.</translation>
    </message>
    <message>
        <source>Near: a level of the same light as the target’s</source>
        <translation>Presque atteint&#xa0;: un niveau de la même couleur de feu que celui de la cible</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it</source>
        <translation>Presque atteint tant que la cible vaut au moins %1 de la valeur réelle</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it, or up to %2</source>
        <translation>Presque atteint tant que la cible vaut au moins %1 de la valeur réelle, ou jusqu’à %2</translation>
    </message>
    <message>
        <source>Near from %1 of the target</source>
        <translation>Presque atteint à partir de %1 de la cible</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or above %2</source>
        <translation>Presque atteint à partir de %1 de la cible, ou au-dessus de %2</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or from %2</source>
        <translation>Presque atteint à partir de %1 de la cible, ou à partir de %2</translation>
    </message>
    <message>
        <source>Thresholds of this project’s own</source>
        <translation>Seuils propres à ce projet</translation>
    </message>
</context>
<context>
    <name>outturn::ReasonDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Toutes les occurrences</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>Ce qui serait remplacé</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <translation>Re&amp;mplacer (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Saisissez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n occurrence trouvée</numerusform>
            <numerusform>%n occurrences trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would not take the new words and stay as they are</source>
        <translation>
            <numerusform>%n cellule n’accepterait pas le nouveau texte et reste telle quelle</numerusform>
            <numerusform>%n cellules n’accepteraient pas le nouveau texte et restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>le projet n’est ouvert qu’en lecture</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>énoncé %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>outturn::ReportWords</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an area</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <comment>number and title of a chapter</comment>
        <translation>Section %1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Budget and Expenditure Trend</source>
        <translation>Évolution du budget et des dépenses</translation>
    </message>
    <message>
        <source>Contributions Trend by Type</source>
        <translation>Évolution des contributions par type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>Type de population</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valeur réelle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Budget final</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>Fonds disponibles</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>Fonds disponibles en&#xa0;% du budget</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>Dépenses en&#xa0;% des fonds disponibles</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>Non affectées</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>Affectation souple</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Affectées</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>Affectation stricte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Title of the figure “%1”</source>
        <translation>Titre du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note of the figure “%1”</source>
        <translation>Note du graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on %1 in the figure “%2”</source>
        <translation>Note sur %1 dans le graphique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>impact</source>
        <comment>level of an indicator</comment>
        <translation>impact</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>level of an indicator</comment>
        <translation>résultats</translation>
    </message>
    <message>
        <source>enabling</source>
        <comment>level of an indicator</comment>
        <translation>appui</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code and level of an indicator</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>of the checks, by its name</comment>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <comment>of the checks, by its name</comment>
        <translation>Constat %1</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>%1: near the target from</source>
        <comment>an indicator, and its threshold</comment>
        <translation>%1&#xa0;: presque atteint à partir de</translation>
    </message>
    <message>
        <source>%1: edge of the green band</source>
        <comment>an indicator, and its threshold</comment>
        <translation>%1&#xa0;: limite de la bande verte</translation>
    </message>
    <message>
        <source>%1: better is</source>
        <comment>an indicator, and which way is better</comment>
        <translation>%1&#xa0;: ce qui vaut mieux</translation>
    </message>
    <message>
        <source>words of a figure</source>
        <translation>texte d’un graphique</translation>
    </message>
    <message>
        <source>a rule of the checks</source>
        <translation>règle des vérifications</translation>
    </message>
    <message>
        <source>a finding of the checks</source>
        <translation>constat des vérifications</translation>
    </message>
    <message>
        <source>how progress is judged</source>
        <translation>manière de juger les progrès</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>désactivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>as the framework has it</source>
        <translation>comme dans le cadre</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
</context>
<context>
    <name>outturn::RulesDialog</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Elle est activée.</translation>
    </message>
    <message>
        <source>It is off: %1</source>
        <translation>Elle est désactivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is off in some reports: %1</source>
        <translation>Elle est désactivée dans certains rapports&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Règles des vérifications</translation>
    </message>
    <message>
        <source>Words of a rule</source>
        <translation>Mots d’une règle</translation>
    </message>
    <message>
        <source>Show only rules with these words</source>
        <translation>N’afficher que les règles contenant ces mots</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>outturn::RulesModel</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texte narratif</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name of a rule, whether it is on, what it looks for</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>off in some reports</source>
        <translation>désactivée dans certains rapports</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Ce qu’elle recherche</translation>
    </message>
</context>
<context>
    <name>outturn::SectionPage</name>
    <message>
        <source>Statements of %1</source>
        <translation>Énoncés de %1</translation>
    </message>
    <message>
        <source>Narrative of %1</source>
        <translation>Texte narratif de %1</translation>
    </message>
</context>
<context>
    <name>outturn::SentenceOffer</name>
    <message>
        <source>Update: %1</source>
        <translation>Mettre à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>It says now: %1</source>
        <translation>Texte actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>Aller à la phrase</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n sentence(s)</source>
        <translation>
            <numerusform>&amp;Mettre à jour %n phrase</numerusform>
            <numerusform>&amp;Mettre à jour %n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state an old value.</source>
        <translation>
            <numerusform>%n phrase indique une ancienne valeur.</numerusform>
            <numerusform>%n phrases indiquent une ancienne valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state the old value of %1.</source>
        <translation>
            <numerusform>%n phrase indique l’ancienne valeur de %1.</numerusform>
            <numerusform>%n phrases indiquent l’ancienne valeur de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show before and after</source>
        <translation>Affic&amp;her avant et après</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Leaves the sentences as they are (Esc)</source>
        <translation>Laisse les phrases telles quelles (Échap)</translation>
    </message>
</context>
<context>
    <name>outturn::SeriesModel</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>a new year can be typed here</source>
        <translation>une nouvelle année peut être saisie ici</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Ajouter une année</translation>
    </message>
    <message>
        <source>Type a year, then its amounts.</source>
        <translation>Saisissez une année, puis ses montants.</translation>
    </message>
    <message>
        <source>Type the year first.</source>
        <translation>Saisissez d’abord l’année.</translation>
    </message>
    <message>
        <source>This is the report’s own year: its amounts are the totals of the finance tables. Edit them there.</source>
        <translation>C’est l’année du rapport lui-même&#xa0;: ses montants sont les totaux des tableaux financiers. Modifiez-les là-bas.</translation>
    </message>
</context>
<context>
    <name>outturn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>L&amp;angue&#xa0;:</translation>
    </message>
    <message>
        <source>Colour &amp;theme:</source>
        <translation>Thè&amp;me de couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Graphiques exportés</translation>
    </message>
    <message>
        <source>These settings hold until the program ends: its configuration folder cannot be written.</source>
        <translation>Ces paramètres valent jusqu’à la fin du programme&#xa0;: il est impossible d’écrire dans son dossier de configuration.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceStrip</name>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a cell to see where it stands.</source>
        <translation>Choisissez une cellule pour voir où elle figure.</translation>
    </message>
    <message>
        <source>Take back to source</source>
        <translation>Rétablir selon la source</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Afficher l’endroit</translation>
    </message>
    <message>
        <source>It does not stand in the source.</source>
        <translation>Ne figure pas dans la source.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column and row of a table</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Énoncé %1 de %2</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Paragraphe %1 de %2</translation>
    </message>
    <message>
        <source>Written by hand.</source>
        <translation>Écrit à la main.</translation>
    </message>
    <message>
        <source>Its words were edited.</source>
        <translation>Son texte a été modifié.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Typed by hand. It does not stand in the source.</source>
        <translation>Saisi à la main. Ne figure pas dans la source.</translation>
    </message>
    <message>
        <source>The source has no such cell.</source>
        <translation>La source n’a pas cette cellule.</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source, %1: %2</source>
        <translation>Source, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unchanged since import.</source>
        <translation>Inchangé depuis l’importation.</translation>
    </message>
    <message>
        <source>Recognised in a picture; %1 sure.</source>
        <translation>Reconnu dans une image&#xa0;; sûr à %1.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceView</name>
    <message>
        <source>The pages of this PDF cannot be shown.</source>
        <translation>Les pages de ce PDF ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>The project does not hold the source of this report.</source>
        <translation>Le projet ne contient pas la source de ce rapport.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>Nothing in the report came from there.</source>
        <translation>Rien dans le rapport ne vient de cet endroit.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>outturn::StartPage</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), last on %1</source>
        <translation>
            <numerusform>%n modification, la dernière le %1</numerusform>
            <numerusform>%n modifications, la dernière le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Open an Annual Results Report, read it as tables and charts, and correct it: every change is kept.</source>
        <translation>Ouvrez un rapport annuel sur les résultats, lisez-le en tableaux et en graphiques, et corrigez-le&#xa0;: chaque modification est conservée.</translation>
    </message>
    <message>
        <source>&amp;Open report or project…</source>
        <translation>&amp;Ouvrir un rapport ou un projet…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Files that you open will be listed here.</source>
        <translation>Les fichiers que vous ouvrirez apparaîtront ici.</translation>
    </message>
    <message>
        <source>Drop reports or projects here, or a folder of them: PDF, Word, OpenDocument, web page or text</source>
        <translation>Déposez ici des rapports ou des projets, ou un dossier qui en contient&#xa0;: PDF, Word, OpenDocument, page web ou texte</translation>
    </message>
</context>
<context>
    <name>outturn::SummaryPanel</name>
    <message>
        <source>%1 at a glance</source>
        <comment>a report</comment>
        <translation>%1 en bref</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>actual and target</comment>
        <translation>%1 pour une cible de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many rows, and how they stand</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 de budget</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>%1 available, %2 of the budget</source>
        <translation>%1 disponibles, %2 du budget</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 dépensés</translation>
    </message>
    <message>
        <source>%1 spent, %2 of that</source>
        <translation>%1 dépensés, %2 des fonds disponibles</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) agree with the tables</source>
        <translation>
            <numerusform>%n nombre concorde avec les tableaux</numerusform>
            <numerusform>%n nombres concordent avec les tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from the tables</source>
        <translation>
            <numerusform>%n nombre diffère des tableaux</numerusform>
            <numerusform>%n nombres diffèrent des tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texte narratif</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problème accepté</numerusform>
            <numerusform>%n problèmes acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n règle désactivée</numerusform>
            <numerusform>%n règles désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décisions</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::TableModel</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, tri décroissant</translation>
    </message>
</context>
<context>
    <name>outturn::ThresholdsDialog</name>
    <message>
        <source>Progress thresholds</source>
        <translation>Seuils de progrès</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of an indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This indicator, in all population types</source>
        <translation>Cet indicateur, pour tous les types de population</translation>
    </message>
    <message>
        <source>Not known to the framework: higher is taken as better</source>
        <translation>Inconnu du cadre&#xa0;: plus haut est considéré comme meilleur</translation>
    </message>
    <message>
        <source>As the framework: higher is better</source>
        <translation>Comme le cadre&#xa0;: plus haut vaut mieux</translation>
    </message>
    <message>
        <source>As the framework: lower is better</source>
        <translation>Comme le cadre&#xa0;: plus bas vaut mieux</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut vaut mieux</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus bas vaut mieux</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Sens&#xa0;:</translation>
    </message>
    <message>
        <source>As the framework: %1</source>
        <translation>Comme le cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>As for all indicators: %1</source>
        <translation>Comme pour tous les indicateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Near from, of the target:</source>
        <translation>&amp;Presque atteint à partir de, en part de la cible&#xa0;:</translation>
    </message>
    <message>
        <source>Share of the target’s value from which a row counts as near</source>
        <translation>Part de la valeur de la cible à partir de laquelle une ligne compte comme presque atteinte</translation>
    </message>
    <message>
        <source>The framework has none</source>
        <translation>Le cadre n’en a pas</translation>
    </message>
    <message>
        <source>As the framework: above %1</source>
        <translation>Comme le cadre&#xa0;: au-dessus de %1</translation>
    </message>
    <message>
        <source>Edge of the green band; what lies in it counts as near</source>
        <translation>Limite de la bande verte&#xa0;; ce qui s’y trouve compte comme presque atteint</translation>
    </message>
    <message>
        <source>&amp;As the framework</source>
        <translation>&amp;Comme le cadre</translation>
    </message>
    <message>
        <source>All indicators of this report</source>
        <translation>Tous les indicateurs de ce rapport</translation>
    </message>
    <message>
        <source>Near &amp;from, of the target:</source>
        <translation>P&amp;resque atteint à partir de, en part de la cible&#xa0;:</translation>
    </message>
    <message>
        <source>Share of the target’s value from which any row counts as near</source>
        <translation>Part de la valeur de la cible à partir de laquelle toute ligne compte comme presque atteinte</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Green up to:</source>
        <translation>&amp;Vert jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Green from:</source>
        <translation>&amp;Vert à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a population and its progress</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1&#xa0;: %2, jusqu’ici %3</translation>
    </message>
</context>
<context>
    <name>outturn::UpdateDialog</name>
    <message>
        <source>What only one side changed is taken over and kept. What both changed in different ways is for you to decide.</source>
        <translation>Ce qu’un seul côté a modifié est repris et conservé. Ce que les deux ont modifié différemment, c’est à vous d’en décider.</translation>
    </message>
    <message>
        <source>What was changed on either side is kept. Nothing was changed on both sides in different ways.</source>
        <translation>Ce qui a été modifié d’un côté ou de l’autre est conservé. Rien n’a été modifié différemment des deux côtés.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Nothing is different there.</source>
        <translation>Rien n’y diffère.</translation>
    </message>
    <message>
        <source>Nothing was edited here.</source>
        <translation>Rien n’a été modifié ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n choix encore à faire</numerusform>
            <numerusform>%n choix encore à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::Updating</name>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>Reconnaissance du texte de %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>outturn::VersionDialog</name>
    <message>
        <source>Save version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Give the state as it is now a name. It can be compared with later ones, and everything can be put back to it.</source>
        <translation>Donnez un nom à l’état actuel. Il peut être comparé à des états ultérieurs, et tout peut y être ramené.</translation>
    </message>
    <message>
        <source>for example “sent for review”</source>
        <translation>par exemple «&#xa0;envoyé pour relecture&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>There is a version of this name already.</source>
        <translation>Il y a déjà une version de ce nom.</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsPanel</name>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux versions</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec l’état actuel</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Revenir à cette version…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name, to compare with it or to go back to it</source>
        <translation>Donner un nom à l’état actuel, pour le comparer ou y revenir</translation>
    </message>
    <message>
        <source>No version has a name yet. Name a state, such as “sent for review”, to compare with it later or to go back to it.</source>
        <translation>Aucune version n’a encore de nom. Nommez un état, par exemple «&#xa0;envoyé pour relecture&#xa0;», pour le comparer plus tard ou y revenir.</translation>
    </message>
    <message>
        <source>What differs; choose two to compare them with each other</source>
        <translation>Ce qui diffère&#xa0;; choisissez-en deux pour les comparer entre elles</translation>
    </message>
    <message>
        <source>As a new change: nothing is lost</source>
        <translation>Par une nouvelle modification&#xa0;: rien n’est perdu</translation>
    </message>
</context>
</TS>
