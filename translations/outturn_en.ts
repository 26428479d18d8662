<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n blank cell(s) take a value</source>
        <translation>
            <numerusform>%n blank cell takes a value</numerusform>
            <numerusform>%n blank cells take a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are overwritten</source>
        <translation>
            <numerusform>%n cell is overwritten</numerusform>
            <numerusform>%n cells are overwritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have the value already</source>
        <translation>
            <numerusform>%n cell has the value already</numerusform>
            <numerusform>%n cells have the value already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refuse what is pasted</source>
        <translation>
            <numerusform>%n cell refuses what is pasted</numerusform>
            <numerusform>%n cells refuse what is pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>%n cell cannot be edited</numerusform>
            <numerusform>%n cells cannot be edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no room</source>
        <translation>
            <numerusform>%n cell has no room</numerusform>
            <numerusform>%n cells have no room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Paste %n cell</numerusform>
            <numerusform>&amp;Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::CompareDialog</name>
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
            <numerusform>%n whole row</numerusform>
            <numerusform>%n whole rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the narrative</source>
        <translation>
            <numerusform>%n place of the narrative</numerusform>
            <numerusform>%n places of the narrative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) and note(s) of figures</source>
        <translation>
            <numerusform>%n title or note of a figure</numerusform>
            <numerusform>%n titles and notes of figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about checks and progress</source>
        <translation>
            <numerusform>%n decision about checks and progress</numerusform>
            <numerusform>%n decisions about checks and progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::Facts</name>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n indicator row</numerusform>
            <numerusform>%n indicator rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n finance row</numerusform>
            <numerusform>%n finance rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FindBar</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::GridEditing</name>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>D&amp;uplicate %n row</numerusform>
            <numerusform>D&amp;uplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>&amp;Delete %n row</numerusform>
            <numerusform>&amp;Delete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::GridModel</name>
    <message numerus="yes">
        <source>Stated in the narrative %n time(s): “%1”</source>
        <translation>
            <numerusform>Stated in the narrative %n time: “%1”</numerusform>
            <numerusform>Stated in the narrative %n times: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::GridView</name>
    <message numerus="yes">
        <source>Stated i&amp;n the narrative (%n)</source>
        <translation>
            <numerusform>Stated i&amp;n the narrative (%n)</numerusform>
            <numerusform>Stated i&amp;n the narrative (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::HistoryModel</name>
    <message numerus="yes">
        <source>one of %n change(s) made at once</source>
        <translation>
            <numerusform>one of %n change made at once</numerusform>
            <numerusform>one of %n changes made at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::HistoryView</name>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n change(s) made with it</source>
        <translation>
            <numerusform>Take back %n change made with it</numerusform>
            <numerusform>Take back all %n changes made with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ImportModel</name>
    <message numerus="yes">
        <source>Read, with %n edit(s)</source>
        <translation>
            <numerusform>Read, with %n edit</numerusform>
            <numerusform>Read, with %n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ImportPanel</name>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>%n report read</numerusform>
            <numerusform>%n reports read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: each says why, and what to do.</source>
        <translation>
            <numerusform>%n file could not be read: it says why, and what to do.</numerusform>
            <numerusform>%n files could not be read: each says why, and what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n report(s)</source>
        <translation>
            <numerusform>&amp;Open %n report</numerusform>
            <numerusform>&amp;Open %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::MainWindow</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>%n indicator row</numerusform>
            <numerusform>%n indicator rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>%n finance row</numerusform>
            <numerusform>%n finance rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open these %n file(s) as one project?</source>
        <translation>
            <numerusform>Open %n file as one project?</numerusform>
            <numerusform>Open these %n files as one project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n change taken back</numerusform>
            <numerusform>%n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered; %n thing(s) are missing.</source>
        <translation>
            <numerusform>Recovered; %n thing is missing.</numerusform>
            <numerusform>Recovered; %n things are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are chosen.</source>
        <translation>
            <numerusform>%n problem is chosen.</numerusform>
            <numerusform>%n problems are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Accept %n problem</numerusform>
            <numerusform>Accept %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problem accepted</numerusform>
            <numerusform>%n problems accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) taken back</source>
        <translation>
            <numerusform>%n acceptance taken back</numerusform>
            <numerusform>%n acceptances taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::OutlineModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsTree</name>
    <message numerus="yes">
        <source>%1 (the first %n are listed)</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 (the first %n is listed)</numerusform>
            <numerusform>%1 (the first %n are listed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>a group of problems, read aloud</comment>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n problem(s)…</source>
        <translation>
            <numerusform>&amp;Accept %n problem…</numerusform>
            <numerusform>&amp;Accept %n problems…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n acceptance(s)</source>
        <translation>
            <numerusform>&amp;Take back %n acceptance</numerusform>
            <numerusform>&amp;Take back %n acceptances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) chosen</source>
        <translation>
            <numerusform>%n problem chosen</numerusform>
            <numerusform>%n problems chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would not take the new words and stay as they are</source>
        <translation>
            <numerusform>%n cell would not take the new words and stays as it is</numerusform>
            <numerusform>%n cells would not take the new words and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::SentenceOffer</name>
    <message numerus="yes">
        <source>&amp;Update %n sentence(s)</source>
        <translation>
            <numerusform>&amp;Update %n sentence</numerusform>
            <numerusform>&amp;Update %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state an old value.</source>
        <translation>
            <numerusform>%n sentence states an old value.</numerusform>
            <numerusform>%n sentences state an old value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state the old value of %1.</source>
        <translation>
            <numerusform>%n sentence states the old value of %1.</numerusform>
            <numerusform>%n sentences state the old value of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::StartPage</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), last on %1</source>
        <translation>
            <numerusform>%n edit, last on %1</numerusform>
            <numerusform>%n edits, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::SummaryPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) agree with the tables</source>
        <translation>
            <numerusform>%n number agrees with the tables</numerusform>
            <numerusform>%n numbers agree with the tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from the tables</source>
        <translation>
            <numerusform>%n number differs from the tables</numerusform>
            <numerusform>%n numbers differ from the tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>%n problem accepted</numerusform>
            <numerusform>%n problems accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>%n rule switched off</numerusform>
            <numerusform>%n rules switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::UpdateDialog</name>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>%n still to decide</numerusform>
            <numerusform>%n still to decide</numerusform>
        </translation>
    </message>
</context>
</TS>
