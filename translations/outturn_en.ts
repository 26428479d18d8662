<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>outturn::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n chart(s)</source>
        <translation>
            <numerusform>Export %n chart</numerusform>
            <numerusform>Export %n charts</numerusform>
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
</TS>
