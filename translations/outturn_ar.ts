<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>فتح تقرير أو مشروع</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keep the work under a name of its own</source>
        <translation>الاحتفاظ بالعمل باسم خاص به</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Export report as &amp;text…</source>
        <translation>تصدير التقرير &amp;كنص…</translation>
    </message>
    <message>
        <source>&amp;Export charts…</source>
        <translation>&amp;تصدير الرسوم البيانية…</translation>
    </message>
    <message>
        <source>Every chart of the report as a picture</source>
        <translation>كل رسم بياني في التقرير على شكل صورة</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>ال&amp;نتيجة التالية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Show the problems found in the report</source>
        <translation>عرض المشكلات التي وُجدت في التقرير</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Previous p&amp;roblem</source>
        <translation>المشكلة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to the &amp;outline</source>
        <translation>الانتقال إلى ال&amp;مخطط</translation>
    </message>
    <message>
        <source>Go to the pa&amp;ge</source>
        <translation>الانتقال إلى ال&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Outturn</source>
        <translation>&amp;حول Outturn</translation>
    </message>
    <message>
        <source>Open several as one &amp;project…</source>
        <translation>فتح &amp;عدة ملفات كمشروع واحد…</translation>
    </message>
    <message>
        <source>Read several reports, of years or of operations, into one project</source>
        <translation>قراءة عدة تقارير، لسنوات أو لعمليات مختلفة، في مشروع واحد</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Read every report in a folder into one project</source>
        <translation>قراءة كل تقارير مجلد في مشروع واحد</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>الانتقال إلى المص&amp;در</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>حفظ إ&amp;صدار…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name</source>
        <translation>إعطاء الحالة الراهنة اسماً</translation>
    </message>
    <message>
        <source>Compare vers&amp;ions…</source>
        <translation>م&amp;قارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Show what differs between two versions, or one and now</source>
        <translation>عرض ما يختلف بين إصدارين، أو بين إصدار والحالة الراهنة</translation>
    </message>
    <message>
        <source>&amp;Update from file…</source>
        <translation>تحد&amp;يث من ملف…</translation>
    </message>
    <message>
        <source>Take over a corrected edition of the report; what was edited here stays</source>
        <translation>أخذ طبعة مصححة من التقرير؛ ويبقى ما عُدّل هنا</translation>
    </message>
    <message>
        <source>Mer&amp;ge with a copy…</source>
        <translation>&amp;دمج مع نسخة…</translation>
    </message>
    <message>
        <source>Bring in what was edited in a copy of this project</source>
        <translation>جلب ما عُدّل في نسخة من هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Take back the chosen change</source>
        <translation>الترا&amp;جع عن التغيير المختار</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history; later changes stay</source>
        <translation>التراجع عما اختير في السجل؛ وتبقى التغييرات اللاحقة</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>استبدا&amp;ل…</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>الانتقال إلى ال&amp;سجل</translation>
    </message>
    <message>
        <source>R&amp;ules of the checks…</source>
        <translation>&amp;قواعد الفحص…</translation>
    </message>
    <message>
        <source>What is looked for, and why; switch rules off and on</source>
        <translation>ما الذي يُبحث عنه ولماذا؛ تعطيل القواعد وتفعيلها</translation>
    </message>
    <message>
        <source>&amp;Number and its cell</source>
        <translation>ال&amp;رقم وخليته</translation>
    </message>
    <message>
        <source>Go from a number in the narrative to its cell in a table, and back</source>
        <translation>الانتقال من رقم في النص السردي إلى خليته في جدول، ومنها إليه</translation>
    </message>
</context>
<context>
    <name>AskForAccess</name>
    <message>
        <source>“%1” holds pictures of pages and no text.</source>
        <translation>يحتوي «⁨%1⁩» على صور صفحات بلا نص.</translation>
    </message>
    <message>
        <source>Its text can be recognised with Tesseract. That takes some seconds a page. Compare what it read with the pictures: each value keeps how sure that is.</source>
        <translation>يمكن التعرف على نصه باستعمال Tesseract. ويستغرق ذلك بضع ثوانٍ لكل صفحة. قارن ما قرأه بالصور: فكل قيمة تحتفظ بدرجة التأكد منها.</translation>
    </message>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>التعرف على ال&amp;نص</translation>
    </message>
</context>
<context>
    <name>ChartAltText</name>
    <message>
        <source>%1: %2</source>
        <comment>row, note</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Bars within each other, %1 in each row. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>أشرطة بعضها داخل بعض، في كل صف: ⁨%1⁩. عدد الصفوف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Bars: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>أشرطة: ⁨%1⁩. عدد الصفوف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Markers on a line in each row: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>علامات على خط في كل صف: ⁨%1⁩. عدد الصفوف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Bars made up of parts: %1. Rows: %2.</source>
        <comment>series, how many</comment>
        <translation>أشرطة مكونة من أجزاء: ⁨%1⁩. عدد الصفوف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Columns over years: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>أعمدة على مدى السنوات: ⁨%1⁩. عدد السنوات: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Columns over years, made up of parts: %1. Years: %2.</source>
        <comment>series, how many</comment>
        <translation>أعمدة على مدى السنوات مكونة من أجزاء: ⁨%1⁩. عدد السنوات: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <comment>series, total</comment>
        <translation>⁨%1⁩: ⁨%2⁩ في المجموع.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>series, value, row</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>%1: largest %2 (%3), smallest %4 (%5)</source>
        <comment>series, value, row, value, row</comment>
        <translation>⁨%1⁩: الأكبر ⁨%2⁩ (⁨%3⁩)، والأصغر ⁨%4⁩ (⁨%5⁩)</translation>
    </message>
    <message>
        <source>%1, total %2.</source>
        <comment>largest and smallest, total</comment>
        <translation>⁨%1⁩، المجموع ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <comment>series, value, first year, value, last year</comment>
        <translation>⁨%1⁩: ⁨%2⁩ في ⁨%3⁩، و⁨%4⁩ في ⁨%5⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands there, how many times</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Without a number (%1).</source>
        <comment>list</comment>
        <translation>بلا رقم (⁨%1⁩).</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>ChartPreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>شريحة عرض ⁦16:9⁩</translation>
    </message>
    <message>
        <source>A4 width, as high as needed</source>
        <translation>بعرض A4، والارتفاع حسب الحاجة</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 bn</source>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>لا يوجد هذا العمود</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>لا يمكن حسابه</translation>
    </message>
    <message>
        <source>%1 funded</source>
        <translation>%1 ممول</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Points on a scale</source>
        <translation>نقاط على مقياس</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>مشاورات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, year</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows that do not fit at this size: %1. A taller picture has room for them.</source>
        <translation>الصفوف التي لا يتسع لها هذا الحجم: ⁨%1⁩. الصورة الأطول تتسع لها.</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <translation>%1 تريليون</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Notes that do not fit at this size: %1.</source>
        <translation>الملاحظات التي لا يتسع لها هذا الحجم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Source: Annual Results Report %1</source>
        <comment>year</comment>
        <translation>المصدر: التقرير السنوي عن النتائج لسنة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Reports</source>
        <comment>files</comment>
        <translation>المصدر: ⁨%1⁩، التقارير السنوية عن النتائج</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>file</comment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Source: %1, Annual Results Report %2</source>
        <comment>file, year</comment>
        <translation>المصدر: ⁨%1⁩، التقرير السنوي عن النتائج لسنة ⁨%2⁩</translation>
    </message>
    <message>
        <source>↓ lower is better</source>
        <translation>↓ الأدنى أفضل</translation>
    </message>
    <message>
        <source>not in that year’s report</source>
        <translation>غير وارد في تقرير تلك السنة</translation>
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
        <translation>جارٍ كتابة الرسوم البيانية…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 cannot be summed, because the cell of %2 reads “%3”</source>
        <translation>⁨%1⁩: لا يمكن حساب المجموع، لأن خلية ⁨%2⁩ فيها «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because %2 of its cells hold no number; the first, of %3, reads “%4”</source>
        <translation>⁨%1⁩: لا يمكن حساب المجموع، لأن عدد الخلايا التي لا تحتوي على رقم ⁨%2⁩؛ وأولها، في ⁨%3⁩، فيها «⁨%4⁩»</translation>
    </message>
    <message>
        <source>%1 cannot be summed, because the sum has more than %2 digits</source>
        <translation>⁨%1⁩: لا يمكن حساب المجموع، لأن عدد أرقامه يزيد على ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has no Total; its rows add up to %2</source>
        <translation>⁨%1⁩: لا يوجد مجموع كلي؛ ومجموع الصفوف ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cannot be compared, because its Total reads “%2”</source>
        <translation>⁨%1⁩: لا يمكن إجراء المقارنة، لأن خلية المجموع الكلي فيها «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, but its %3 amounts add up to %4: %5 apart, where rounding allows %6</source>
        <translation>⁨%1⁩: المجموع الكلي ⁨%2⁩، لكن عدد المبالغ ⁨%3⁩ ومجموعها ⁨%4⁩: الفرق ⁨%5⁩، والتقريب يسمح بـ ⁨%6⁩</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than %4, which is %5</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أكثر من ⁨%4⁩ البالغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>The results framework has no area “%1”</source>
        <translation>لا يوجد في إطار النتائج مجال «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: %4 apart, where rounding allows %5</source>
        <translation>⁨%1⁩: المجموع الكلي ⁨%2⁩ حسب مجال الأثر و⁨%3⁩ حسب مجال النتائج: الفرق ⁨%4⁩، والتقريب يسمح بـ ⁨%5⁩</translation>
    </message>
    <message>
        <source>A value cell holds words that are no value.</source>
        <translation>خلية قيمة فيها كلمات ليست قيمة.</translation>
    </message>
    <message>
        <source>A value is a number, a percentage, Unknown, a level of a scale or nothing. Other words are kept as they stand, but they are in no sum and no chart. Gone once the cell is edited.</source>
        <translation>القيمة رقم أو نسبة مئوية أو «⁨Unknown⁩» أو مستوى من مقياس أو لا شيء. وتُحفظ الكلمات الأخرى كما هي، لكنها لا تدخل في أي مجموع أو رسم بياني. تزول المشكلة عند تعديل الخلية.</translation>
    </message>
    <message>
        <source>A number is written in another convention than the report&apos;s.</source>
        <translation>رقم مكتوب بطريقة مختلفة عن طريقة التقرير.</translation>
    </message>
    <message>
        <source>Reports write 12.5% and 1,234. A number such as 12,5% that can mean only one thing is read as that, and its words are kept; check that it was meant so. Gone once the cell is edited.</source>
        <translation>تكتب التقارير 12.5% و1,234. والرقم الذي لا يحتمل إلا معنى واحداً، مثل 12,5%، يُقرأ به وتُحفظ كلماته؛ تحقق من أن هذا هو المقصود. تزول المشكلة عند تعديل الخلية.</translation>
    </message>
    <message>
        <source>A number has more digits than can be kept exactly.</source>
        <translation>رقم خاناته أكثر مما يمكن حفظه بدقة.</translation>
    </message>
    <message>
        <source>Numbers are exact and hold up to 18 digits. A longer one is kept as words rather than rounded. Gone once the cell is edited.</source>
        <translation>الأرقام دقيقة ولا تزيد خاناتها على 18. والأطول من ذلك يُحفظ كنص بدلاً من تقريبه. تزول المشكلة عند تعديل الخلية.</translation>
    </message>
    <message>
        <source>A row has fewer cells than its table has columns.</source>
        <translation>صف عدد خلاياه أقل من عدد أعمدة جدوله.</translation>
    </message>
    <message>
        <source>The missing cells are taken as blank at the end of the row. When one is missing in the middle, values stand in the wrong columns: compare with the source.</source>
        <translation>تُعد الخلايا الناقصة فارغة في آخر الصف. وإذا نقصت خلية في الوسط، كانت القيم في أعمدة خاطئة: قارن بالمصدر.</translation>
    </message>
    <message>
        <source>A row has more cells than its table has columns.</source>
        <translation>صف عدد خلاياه أكثر من عدد أعمدة جدوله.</translation>
    </message>
    <message>
        <source>What stands beyond the last column has no place in the table: compare with the source, where it is kept.</source>
        <translation>ليس لما بعد العمود الأخير مكان في الجدول: قارن بالمصدر حيث يُحفظ.</translation>
    </message>
    <message>
        <source>An indicator row begins with no code.</source>
        <translation>صف مؤشر لا يبدأ برمز.</translation>
    </message>
    <message>
        <source>Core indicators have a code such as 13.1, which tells their unit and whether higher or lower is better. Without one a row is read by its title alone, as an operation&apos;s own indicators are.</source>
        <translation>للمؤشرات الأساسية رمز مثل 13.1 يحدد وحدتها وهل الأعلى أفضل أم الأدنى. والصف الذي لا رمز له يُقرأ بعنوانه وحده، كالمؤشرات الخاصة بعملية ما.</translation>
    </message>
    <message>
        <source>A line inside a table is not divided into cells.</source>
        <translation>سطر داخل جدول غير مقسم إلى خلايا.</translation>
    </message>
    <message>
        <source>Cells are divided by tabs. A line without any is kept as text: when tabs were lost on the way, its values are missing in the table.</source>
        <translation>تفصل علامات الجدولة بين الخلايا. والسطر الذي لا علامة فيه يُحفظ كنص: فإذا ضاعت علامات الجدولة في الطريق، غابت قيمه عن الجدول.</translation>
    </message>
    <message>
        <source>A table has a header that is not known.</source>
        <translation>جدول له عناوين أعمدة غير معروفة.</translation>
    </message>
    <message>
        <source>Tables are told by their column titles, such as Strategy Baseline or Final Budget. The lines of another table are kept as text.</source>
        <translation>تُعرف الجداول بعناوين أعمدتها، مثل «⁨Strategy Baseline⁩» أو «⁨Final Budget⁩». وتُحفظ سطور أي جدول آخر كنص.</translation>
    </message>
    <message>
        <source>Rows go on after a break without a header of their own.</source>
        <translation>صفوف تتابع بعد فاصل بلا عناوين أعمدة خاصة بها.</translation>
    </message>
    <message>
        <source>A page break can part a table. Rows of the same width that follow are taken as the rest of the table above.</source>
        <translation>قد يقسم فاصل الصفحات جدولاً. وتُعد الصفوف التالية التي لها العرض نفسه بقية للجدول السابق.</translation>
    </message>
    <message>
        <source>Two rows have the same area, code and population type.</source>
        <translation>صفان لهما المجال والرمز والفئة السكانية نفسها.</translation>
    </message>
    <message>
        <source>The second is kept under a name ending in ~2. Usually one of them was meant for another population type.</source>
        <translation>يُحفظ الثاني باسم ينتهي بـ ~2. وعادةً ما يكون أحدهما مقصوداً لفئة سكانية أخرى.</translation>
    </message>
    <message>
        <source>A row&apos;s area is not known.</source>
        <translation>مجال أحد الصفوف غير معروف.</translation>
    </message>
    <message>
        <source>It is not sure which paragraphs are statements.</source>
        <translation>ليس مؤكداً أي الفقرات هي بيانات.</translation>
    </message>
    <message>
        <source>Statements stand between an area&apos;s heading and its table. Where an area has no table, their end is a guess.</source>
        <translation>تقع البيانات بين عنوان المجال وجدوله. وإذا لم يكن للمجال جدول، كانت نهايتها تخميناً.</translation>
    </message>
    <message>
        <source>A paragraph that a page break split was joined.</source>
        <translation>جُمعت فقرة كان فاصل صفحات قد قسمها.</translation>
    </message>
    <message>
        <source>A paragraph that ends in the middle of a sentence is joined with the next when that goes on in small letters. The file itself is not changed.</source>
        <translation>الفقرة التي تنتهي في وسط جملة تُجمع مع التالية إذا تابعت بأحرف صغيرة. أما الملف نفسه فلا يتغير.</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found.</source>
        <translation>لم يُعثر على سنة التقرير.</translation>
    </message>
    <message>
        <source>The year stands in the title block, and in column titles such as Actual (2023). Without it the report has no point in a trend.</source>
        <translation>ترد السنة في صفحة العنوان وفي عناوين أعمدة مثل «⁨Actual (2023)⁩». ومن دونها لا تكون للتقرير نقطة في أي اتجاه.</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found.</source>
        <translation>لم يُعثر على عملية التقرير.</translation>
    </message>
    <message>
        <source>The country or operation stands in the title block, below the year.</source>
        <translation>يرد البلد أو العملية في صفحة العنوان تحت السنة.</translation>
    </message>
    <message>
        <source>No section heading was found.</source>
        <translation>لم يُعثر على أي عنوان قسم.</translation>
    </message>
    <message>
        <source>Sections begin with lines such as Section 1: Context and Overview, or 2.1 Outcomes and Achievements. Without them everything is one narrative.</source>
        <translation>تبدأ الأقسام بسطور مثل «⁨Section 1: Context and Overview⁩» أو «⁨2.1 Outcomes and Achievements⁩». ومن دونها يكون كل شيء نصاً سردياً واحداً.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and its encoding was guessed.</source>
        <translation>الملف ليس بترميز UTF-8، وقد جرى تخمين ترميزه.</translation>
    </message>
    <message>
        <source>Files of older programs are mostly Latin-1. When letters with accents look wrong, save the file as UTF-8 and open it again.</source>
        <translation>ملفات البرامج القديمة غالباً بترميز Latin-1. وإذا ظهرت الحروف ذات العلامات خاطئة، فاحفظ الملف بترميز UTF-8 وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no characters.</source>
        <translation>بعض بايتات الملف ليست حروفاً.</translation>
    </message>
    <message>
        <source>They are shown as a replacement sign, and stay as they are in the file. The file was probably damaged on its way.</source>
        <translation>تظهر كعلامة استبدال وتبقى كما هي في الملف. والأرجح أن الملف تلف في الطريق.</translation>
    </message>
    <message>
        <source>A heading is out of order.</source>
        <translation>عنوان في غير ترتيبه.</translation>
    </message>
    <message>
        <source>A Total differs from the sum of its rows by more than rounding.</source>
        <translation>مجموع كلي يختلف عن مجموع صفوفه بأكثر من التقريب.</translation>
    </message>
    <message>
        <source>In each finance table the rows of budget, funds available and expenditure, also those such as All Impact Areas, are added up and compared with the Total. Each amount may be rounded, so they may differ by half a unit of the last digit for each amount in the sum and for the Total. Blank cells count as nothing; where a cell holds no number, a note says so instead.</source>
        <translation>في كل جدول مالي تُجمع صفوف الميزانية والأموال المتاحة والنفقات، ومنها صفوف مثل «⁨All Impact Areas⁩»، وتُقارن بالمجموع الكلي. وقد يكون كل مبلغ مقرَّباً، فيجوز أن يختلفا بنصف وحدة من آخر خانة عن كل مبلغ في المجموع وعن المجموع الكلي. ولا تُحسب الخلايا الفارغة؛ وإذا لم تحتوِ خلية على رقم، ذُكر ذلك في ملاحظة.</translation>
    </message>
    <message>
        <source>Funds available as % of budget is not their quotient.</source>
        <translation>الأموال المتاحة كنسبة مئوية من الميزانية ليست حاصل قسمتهما.</translation>
    </message>
    <message>
        <source>Funds available ÷ budget × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the budget is zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>تُقارن الأموال المتاحة ÷ الميزانية × 100 بالنسبة المئوية المكتوبة. وقد يكون كل من الثلاثة مقرَّباً بنصف وحدة من آخر خانة. وإذا كانت الميزانية صفراً أو فارغة فلا حاصل قسمة، وتكون النسبة المئوية هناك تحذيراً.</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available is not their quotient.</source>
        <translation>النفقات كنسبة مئوية من الأموال المتاحة ليست حاصل قسمتهما.</translation>
    </message>
    <message>
        <source>Expenditure ÷ funds available × 100 is compared with the written percentage. All three may be rounded by half a unit of their last digit. Where the funds are zero or blank there is no quotient, and a percentage there is a warning.</source>
        <translation>تُقارن النفقات ÷ الأموال المتاحة × 100 بالنسبة المئوية المكتوبة. وقد يكون كل من الثلاثة مقرَّباً بنصف وحدة من آخر خانة. وإذا كانت الأموال صفراً أو فارغة فلا حاصل قسمة، وتكون النسبة المئوية هناك تحذيراً.</translation>
    </message>
    <message>
        <source>The impact and the outcome table have different Totals.</source>
        <translation>لجدول الأثر وجدول النتائج مجموعان كليان مختلفان.</translation>
    </message>
    <message>
        <source>Both tables divide the same money, so their Totals agree in each column. They may differ by half a unit of the last digit for each amount and each Total in the two tables.</source>
        <translation>يقسم الجدولان المال نفسه، فيتفق مجموعاهما الكليان في كل عمود. وقد يختلفان بنصف وحدة من آخر خانة عن كل مبلغ وكل مجموع كلي في الجدولين.</translation>
    </message>
    <message>
        <source>More was spent than there were funds.</source>
        <translation>تجاوزت النفقات الأموال المتاحة.</translation>
    </message>
    <message>
        <source>Expenditure is compared with the funds available of the same row, as written.</source>
        <translation>تُقارن النفقات بالأموال المتاحة في الصف نفسه كما هي مكتوبة.</translation>
    </message>
    <message>
        <source>A finance row names an area that the results framework does not have.</source>
        <translation>صف مالي يذكر مجالاً لا يوجد في إطار النتائج.</translation>
    </message>
    <message>
        <source>Labels begin with the letters and number of an area, such as OA2: Status. The row is in the sums, but under no area.</source>
        <translation>تبدأ التسميات بحرفي المجال ورقمه، مثل «⁨OA2: Status⁩». ويدخل الصف في المجاميع، لكن ليس تحت أي مجال.</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, but %4 of %5 is %6; rounding explains %7 in the percentage, %8 and %9 in the amounts</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، لكن ⁨%4⁩ من ⁨%5⁩ يساوي ⁨%6⁩؛ والتقريب يفسر ⁨%7⁩ في النسبة المئوية، و⁨%8⁩ و⁨%9⁩ في المبلغين</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is blank</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، مع أن ⁨%4⁩ فارغ</translation>
    </message>
    <message>
        <source>%1: %2 reads %3, although %4 is zero</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، مع أن ⁨%4⁩ صفر</translation>
    </message>
    <message>
        <source>%1: %2 cannot be compared, because its numbers are too long</source>
        <translation>⁨%1⁩: لا يمكن مقارنة ⁨%2⁩، لأن أرقامه أطول من اللازم</translation>
    </message>
    <message>
        <source>“%1” is not what this cell holds</source>
        <translation>«⁨%1⁩» ليس مما تحتويه هذه الخلية</translation>
    </message>
    <message>
        <source>One of: %1; Unknown, or nothing</source>
        <translation>أحد هذه: ⁨%1⁩؛ أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>A level of the scale, Unknown, or nothing</source>
        <translation>مستوى من المقياس، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>A number, a percentage, Unknown, or nothing</source>
        <translation>رقم، أو نسبة مئوية، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Words; this cell cannot be empty</source>
        <translation>نص؛ لا يمكن أن تكون هذه الخلية فارغة</translation>
    </message>
    <message>
        <source>the report does not stand as this change expects it</source>
        <translation>التقرير ليس على الحال التي يتوقعها هذا التغيير</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>a table stands between these paragraphs</source>
        <translation>يوجد جدول بين هذه الفقرات</translation>
    </message>
    <message>
        <source>Change the paragraphs on each side of it on their own</source>
        <translation>غيّر الفقرات في كل جانب منه على حدة</translation>
    </message>
    <message>
        <source>this row has no column “%1”</source>
        <translation>ليس في هذا الصف عمود «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“outturn dump” lists the rows with their columns</source>
        <translation>‏«⁨outturn dump⁩» يسرد الصفوف مع أعمدتها</translation>
    </message>
    <message>
        <source>the point of the report&apos;s own year follows from the totals</source>
        <translation>نقطة سنة التقرير نفسها تُستخلص من المجاميع الكلية</translation>
    </message>
    <message>
        <source>Edit the row “Total” of the finance table</source>
        <translation>عدّل صف المجموع الكلي («⁨Total⁩») في الجدول المالي</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>لا يوجد هذا الصف</translation>
    </message>
    <message>
        <source>there is no such section</source>
        <translation>لا يوجد هذا القسم</translation>
    </message>
    <message>
        <source>%1 not drawn: allocated to no single area.</source>
        <translation>لم يُرسم: ⁨%1⁩. لا يُخصص لمجال واحد.</translation>
    </message>
    <message>
        <source>No amounts are known. Enter them in the finance table.</source>
        <translation>لا توجد مبالغ معروفة. أدخلها في الجدول المالي.</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by impact area</source>
        <translation>الميزانية والأموال المتاحة والنفقات حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Budget, funds available and expenditure by outcome area</source>
        <translation>الميزانية والأموال المتاحة والنفقات حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>الميزانية النهائية</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>الأموال المتاحة</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by impact area</source>
        <translation>حصة الميزانية الممولة، حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Share of the budget that is funded, by outcome area</source>
        <translation>حصة الميزانية الممولة، حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Funds available as share of final budget</source>
        <translation>الأموال المتاحة كحصة من الميزانية النهائية</translation>
    </message>
    <message>
        <source>Shown as words only, since not on the same scale: %1.</source>
        <translation>تُعرض بالكلمات فقط لأنها ليست على المقياس نفسه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>مؤشرات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other core impact indicators</source>
        <translation>مؤشرات الأثر الأساسية الأخرى</translation>
    </message>
    <message>
        <source>Other core outcome indicators</source>
        <translation>مؤشرات النتائج الأساسية الأخرى</translation>
    </message>
    <message>
        <source>No values are known yet. Enter them in the indicator table above.</source>
        <translation>لا توجد قيم معروفة بعد. أدخلها في جدول المؤشرات أعلاه.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Not split by type</source>
        <translation>غير مقسم حسب النوع</translation>
    </message>
    <message>
        <source>Only %1 is known so far. Type other years in the table beside this chart.</source>
        <translation>لا تُعرف حتى الآن إلا سنة ⁨%1⁩. اكتب سنوات أخرى في الجدول المجاور لهذا الرسم البياني.</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>غير مخصصة</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>مخصصة تخصيصاً مرناً</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>مخصصة تخصيصاً صارماً</translation>
    </message>
    <message>
        <source>Budget and expenditure trend</source>
        <translation>اتجاه الميزانية والنفقات</translation>
    </message>
    <message>
        <source>Contributions trend by type</source>
        <translation>اتجاه المساهمات حسب النوع</translation>
    </message>
    <message>
        <source>No year is known yet. Type years and amounts in the table beside this chart.</source>
        <translation>لا توجد سنة معروفة بعد. اكتب السنوات والمبالغ في الجدول المجاور لهذا الرسم البياني.</translation>
    </message>
    <message>
        <source>The parts of %1 are more than the total.</source>
        <translation>أجزاء ⁨%1⁩ أكثر من المجموع الكلي.</translation>
    </message>
    <message>
        <source>the project holds no report</source>
        <translation>لا يحتوي المشروع على أي تقرير</translation>
    </message>
    <message>
        <source>the change is not one that Outturn writes (%1)</source>
        <translation>هذا التغيير ليس مما يكتبه Outturn (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The file was changed by another program; take an older copy</source>
        <translation>غيّر برنامج آخر الملف؛ استعمل نسخة أقدم</translation>
    </message>
    <message>
        <source>Choose an Outturn project (.outturn)</source>
        <translation>اختر مشروع Outturn‏ (‎.outturn)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد هذا الملف</translation>
    </message>
    <message>
        <source>Check the name, or look for where the file was moved</source>
        <translation>تحقق من الاسم، أو ابحث عن المكان الذي نُقل إليه الملف</translation>
    </message>
    <message>
        <source>this is a folder, not a project</source>
        <translation>هذا مجلد وليس مشروعاً</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>لا يمكن قراءة الملف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Ask for the right to read it</source>
        <translation>اطلب الإذن بقراءته</translation>
    </message>
    <message>
        <source>this is not an Outturn project</source>
        <translation>هذا ليس مشروع Outturn</translation>
    </message>
    <message>
        <source>this is a database of another program</source>
        <translation>هذه قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>the project is of version %1; this program knows up to %2</source>
        <translation>إصدار المشروع ⁨%1⁩؛ وهذا البرنامج يعرف حتى الإصدار ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open it with a newer Outturn</source>
        <translation>افتحه بإصدار أحدث من Outturn</translation>
    </message>
    <message>
        <source>another program keeps this project in a write-ahead log</source>
        <translation>يحتفظ برنامج آخر بهذا المشروع في سجل كتابة مسبق</translation>
    </message>
    <message>
        <source>Close that program, then run “PRAGMA journal_mode=DELETE” on the file</source>
        <translation>أغلق ذلك البرنامج، ثم نفّذ «⁨PRAGMA journal_mode=DELETE⁩» على الملف</translation>
    </message>
    <message>
        <source>the file is larger than a project can be (%1 MB)</source>
        <translation>الملف أكبر مما يمكن أن يكون عليه مشروع (⁨%1⁩ ميغابايت)</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>المشروع للقراءة فقط</translation>
    </message>
    <message>
        <source>Allow writing to the file, or save a copy elsewhere and edit that</source>
        <translation>اسمح بالكتابة في الملف، أو احفظ نسخة في مكان آخر وعدّلها</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only</source>
        <translation>مجلد المشروع للقراءة فقط</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and edit that</source>
        <translation>احفظ نسخة في مجلد خاص بك وعدّلها</translation>
    </message>
    <message>
        <source>the project is damaged (%1)</source>
        <translation>المشروع تالف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the project is in use in another window or program</source>
        <translation>المشروع مستعمل في نافذة أخرى أو برنامج آخر</translation>
    </message>
    <message>
        <source>Close it there, then try again</source>
        <translation>أغلقه هناك، ثم حاول من جديد</translation>
    </message>
    <message>
        <source>a project holds at most %1 MB</source>
        <translation>سعة المشروع ⁨%1⁩ ميغابايت على الأكثر</translation>
    </message>
    <message>
        <source>Put the reports into several projects</source>
        <translation>وزّع التقارير على عدة مشاريع</translation>
    </message>
    <message>
        <source>the disk is full, nothing was written</source>
        <translation>القرص ممتلئ، ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>Free some space and try again, or save to another disk</source>
        <translation>أفرغ بعض المساحة وحاول من جديد، أو احفظ على قرص آخر</translation>
    </message>
    <message>
        <source>a change was interrupted, and taking it back needs writing</source>
        <translation>توقف تغيير قبل أن يكتمل، والتراجع عنه يحتاج إلى الكتابة</translation>
    </message>
    <message>
        <source>Open the project once for editing, where it can be written</source>
        <translation>افتح المشروع مرة واحدة للتعديل في مكان يسمح بالكتابة</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere</source>
        <translation>اسمح بالكتابة في الملف ومجلده، أو احفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>the disk refused (%1), nothing was written</source>
        <translation>رفض القرص (⁨%1⁩)، ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>See whether the disk is connected and has space, then try again</source>
        <translation>تحقق من أن القرص متصل وفيه مساحة، ثم حاول من جديد</translation>
    </message>
    <message>
        <source>the project file cannot be used (%1)</source>
        <translation>لا يمكن استعمال ملف المشروع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Try again, or save a copy under another name</source>
        <translation>حاول من جديد، أو احفظ نسخة باسم آخر</translation>
    </message>
    <message>
        <source>there is no report %1 in the project</source>
        <translation>لا يوجد تقرير ⁨%1⁩ في المشروع</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>المشروع مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Save a copy and edit that</source>
        <translation>احفظ نسخة وعدّلها</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>لا يوجد ما يُعاد</translation>
    </message>
    <message>
        <source>a project needs at least one report</source>
        <translation>يحتاج المشروع إلى تقرير واحد على الأقل</translation>
    </message>
    <message>
        <source>Name the reports to import</source>
        <translation>اذكر التقارير المراد استيرادها</translation>
    </message>
    <message>
        <source>cancelled, nothing was written</source>
        <translation>أُلغي، ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>another program changed the project meanwhile</source>
        <translation>غيّر برنامج آخر المشروع في هذه الأثناء</translation>
    </message>
    <message>
        <source>Close it and open it again to go on</source>
        <translation>أغلقه وافتحه من جديد للمتابعة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and edit that</source>
        <translation>احفظ نسخة في مكان آخر وعدّلها</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>لا يمكن فتح الملف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>See whether the folder exists and can be written</source>
        <translation>تحقق من أن المجلد موجود ويسمح بالكتابة فيه</translation>
    </message>
    <message>
        <source>this installation has no usable SQLite driver</source>
        <translation>لا يوجد في هذا التثبيت برنامج تشغيل SQLite صالح</translation>
    </message>
    <message>
        <source>Install Qt&apos;s SQLite driver (libqt6sql6-sqlite)</source>
        <translation>ثبّت برنامج تشغيل SQLite الخاص بـ Qt‏ (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>the tables in it are not those of an Outturn project</source>
        <translation>جداوله ليست جداول مشروع Outturn</translation>
    </message>
    <message>
        <source>Another program changed the file; take an older copy</source>
        <translation>غيّر برنامج آخر الملف؛ استعمل نسخة أقدم</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>rows or cells that belong to it are missing</source>
        <translation>تنقصه صفوف أو خلايا تخصه</translation>
    </message>
    <message>
        <source>“%1” is not what Outturn writes there</source>
        <translation>«⁨%1⁩» ليس مما يكتبه Outturn هناك</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name or folder</source>
        <translation>لم يتغير شيء؛ اختر اسماً آخر أو مجلداً آخر</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد هذا المجلد</translation>
    </message>
    <message>
        <source>a folder of that name stands there</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>It is not replaced; choose another name</source>
        <translation>لا يُستبدل؛ اختر اسماً آخر</translation>
    </message>
    <message>
        <source>an interrupted change of an earlier project lies beside it (%1)</source>
        <translation>يوجد بجانبه تغيير غير مكتمل من مشروع سابق (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the project could not be put on the disk (%1)</source>
        <translation>تعذر وضع المشروع على القرص (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk</source>
        <translation>أفرغ بعض المساحة، أو احفظ على قرص آخر</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>أُلغيت القراءة</translation>
    </message>
    <message>
        <source>“%1” looks like a table row whose cells cannot be told apart; it was kept as text</source>
        <translation>«⁨%1⁩» يشبه صف جدول لا يمكن التمييز بين خلاياه؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>it holds no section, area or table of an Annual Results Report</source>
        <translation>لا يحتوي على قسم أو مجال أو جدول من تقرير سنوي عن النتائج</translation>
    </message>
    <message>
        <source>Choose the text of a report, or a project made by Outturn</source>
        <translation>اختر نص تقرير، أو مشروعاً أنشأه Outturn</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8; “�” stands in their place</source>
        <translation>عدد البايتات التي ليست UTF-8: ⁨%1⁩؛ ويظهر «�» في مكانها</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>حجمه أكبر من ⁨%1⁩ ميغابايت</translation>
    </message>
    <message>
        <source>Check that it is the text of an Annual Results Report</source>
        <translation>تحقق من أنه نص تقرير سنوي عن النتائج</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it is a project, not a report</source>
        <translation>هذا مشروع وليس تقريراً</translation>
    </message>
    <message>
        <source>Open it as a project</source>
        <translation>افتحه كمشروع</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>اختر ملفاً فيه</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <translation>لا يمكن فتحه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Check the name and that you may read it</source>
        <translation>تحقق من الاسم ومن أنه يحق لك قراءته</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>لا يمكن قراءته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” was read as %2</source>
        <translation>قُرئ «⁨%1⁩» على أنه ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” has more digits than can be kept exactly; it was kept as text</source>
        <translation>خانات «⁨%1⁩» أكثر مما يمكن حفظه بدقة؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>“%1” is no number, percentage, level or Unknown; it was kept as text</source>
        <translation>«⁨%1⁩» ليس رقماً أو نسبة مئوية أو مستوى أو «⁨Unknown⁩»؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>“%1” is no new year of the series; it was kept as text</source>
        <translation>«⁨%1⁩» ليست سنة جديدة في السلسلة؛ وقد حُفظت كنص</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Latin-1; the file was written as UTF-8</source>
        <translation>لا يمكن كتابة «⁨%1⁩» بترميز Latin-1؛ وقد كُتب الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>a changed value has no place in the source at byte %1</source>
        <translation>ليس للقيمة المعدلة مكان في المصدر عند البايت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Import the report again and repeat the change</source>
        <translation>استورد التقرير من جديد وكرر التغيير</translation>
    </message>
    <message>
        <source>This size of a picture cannot be drawn</source>
        <translation>لا يمكن رسم صورة بهذا الحجم</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 pixels for each side.</source>
        <translation>اختر ما بين ⁨%1⁩ و⁨%2⁩ بكسل لكل جانب.</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>لا يمكن كتابته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>اختر مجلداً آخر، أو أفسح مكاناً هناك.</translation>
    </message>
    <message>
        <source>no chart of this report has this name</source>
        <translation>لا يوجد في هذا التقرير رسم بياني بهذا الاسم</translation>
    </message>
    <message>
        <source>Its charts are: %1.</source>
        <translation>رسومه البيانية هي: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>this cell cannot be edited</source>
        <translation>لا يمكن تعديل هذه الخلية</translation>
    </message>
    <message>
        <source>“%1” is not a number as it is written in this language</source>
        <translation>«⁨%1⁩» ليس رقماً كما يُكتب في هذه اللغة</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>اكتبه مثل ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>«⁨%1⁩» ليست سنة</translation>
    </message>
    <message>
        <source>A year such as 2021</source>
        <translation>سنة مثل 2021</translation>
    </message>
    <message>
        <source>the year %1 has its row already</source>
        <translation>لسنة ⁨%1⁩ صفها من قبل</translation>
    </message>
    <message>
        <source>Type another year</source>
        <translation>اكتب سنة أخرى</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>لا يمكن كتابته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk</source>
        <translation>تحقق من المجلد وأذوناته والمساحة على القرص</translation>
    </message>
    <message>
        <source>“%1” begins like a heading, out of order; it was kept as text</source>
        <translation>يبدأ «⁨%1⁩» كعنوان لكن في غير ترتيبه؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>The heading %1 does not follow from those before it</source>
        <translation>العنوان ⁨%1⁩ لا يتبع ما قبله</translation>
    </message>
    <message>
        <source>“%1” names an area without its number; it was kept as text</source>
        <translation>يذكر «⁨%1⁩» مجالاً من دون رقمه؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>The area has no table; its first paragraph was taken as its statement</source>
        <translation>ليس للمجال جدول؛ وقد عُدّت فقرته الأولى بياناً له</translation>
    </message>
    <message>
        <source>A sentence goes on after a break; “… %1” was joined to the paragraph before it</source>
        <translation>جملة تتابع بعد فاصل؛ وقد أُلحقت «⁨… %1⁩» بالفقرة السابقة</translation>
    </message>
    <message>
        <source>The report&apos;s year was not found</source>
        <translation>لم يُعثر على سنة التقرير</translation>
    </message>
    <message>
        <source>The report&apos;s operation was not found</source>
        <translation>لم يُعثر على عملية التقرير</translation>
    </message>
    <message>
        <source>No heading “Section …” was found</source>
        <translation>لم يُعثر على عنوان «⁨Section …⁩»</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1 (Windows-1252)</source>
        <translation>الملف ليس بترميز UTF-8؛ وقد قُرئ بترميز Latin-1‏ (Windows-1252)</translation>
    </message>
    <message>
        <source>More was found than is listed here; the first %1 are shown</source>
        <translation>وُجد أكثر مما هو مذكور هنا؛ ويُعرض أول ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows without a header were taken as the end of the table above</source>
        <translation>عُدّت صفوف بلا عناوين أعمدة نهاية للجدول السابق</translation>
    </message>
    <message>
        <source>The table that begins with “%1” has no header that is known; it was kept as text</source>
        <translation>الجدول الذي يبدأ بـ «⁨%1⁩» ليست له عناوين أعمدة معروفة؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>“%1” has neither a code nor a value, as if a row was split; it was kept as text</source>
        <translation>ليس لـ «⁨%1⁩» رمز ولا قيمة، كأن صفاً قد انقسم؛ وقد حُفظ كنص</translation>
    </message>
    <message>
        <source>The column “%1” has no place in this table; its cells were kept as text</source>
        <translation>ليس للعمود «⁨%1⁩» مكان في هذا الجدول؛ وقد حُفظت خلاياه كنص</translation>
    </message>
    <message>
        <source>The row has %1 cells, its table has %2 columns; the last ones were taken as blank</source>
        <translation>عدد خلايا الصف ⁨%1⁩ وعدد أعمدة جدوله ⁨%2⁩؛ وقد عُدّت الخلايا الأخيرة فارغة</translation>
    </message>
    <message>
        <source>The row has more cells than its table has columns: “%1”</source>
        <translation>عدد خلايا الصف أكثر من عدد أعمدة جدوله: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Another row has the same area, code and population type</source>
        <translation>لصف آخر المجال والرمز والفئة السكانية نفسها</translation>
    </message>
    <message>
        <source>Neither a heading nor the code tells the area of this row</source>
        <translation>لا يدل عنوان ولا رمز على مجال هذا الصف</translation>
    </message>
    <message>
        <source>The indicator has no code: “%1”</source>
        <translation>ليس للمؤشر رمز: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Another row of this table has the same name</source>
        <translation>لصف آخر في هذا الجدول الاسم نفسه</translation>
    </message>
    <message>
        <source>it has more lines and table cells than a report can have</source>
        <translation>سطوره وخلايا جداوله أكثر مما يمكن أن يكون في تقرير</translation>
    </message>
    <message>
        <source>The area follows from the heading above the table, or from the code. With neither, the row is kept outside every area. A heading without a number names an area only by a title of the results framework.</source>
        <translation>يُستدل على المجال من العنوان الذي فوق الجدول أو من الرمز. ومن دونهما يُحفظ الصف خارج كل المجالات. والعنوان الذي لا رقم له لا يدل على مجال إلا إذا كان من عناوين إطار النتائج.</translation>
    </message>
    <message>
        <source>The number of a heading does not follow from those before it. The section stands where the file has it; a line that only begins like a heading is kept as text.</source>
        <translation>رقم العنوان لا يتبع ما قبله. ويبقى القسم حيث وضعه الملف؛ أما السطر الذي يبدأ كعنوان فحسب فيُحفظ كنص.</translation>
    </message>
    <message>
        <source>More was found than is listed.</source>
        <translation>وُجد أكثر مما هو مذكور في القائمة.</translation>
    </message>
    <message>
        <source>Reading lists the first ten thousand findings of a file. Everything is kept as it was read, also where no finding is listed.</source>
        <translation>تسرد القراءة أول عشرة آلاف ملاحظة عن الملف. ويُحفظ كل شيء كما قُرئ، حتى حيث لا تُذكر ملاحظة.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are drawn; the table has them all.</source>
        <translation>تُرسم أول ⁨%1⁩ من أصل ⁨%2⁩ من الصفوف؛ وهي كلها في الجدول.</translation>
    </message>
    <message>
        <source>it cannot be removed: %1</source>
        <translation>لا يمكن حذفه: %1</translation>
    </message>
    <message>
        <source>The report has no heading for the series %1: its %2 years were not written</source>
        <translation>لا يحتوي التقرير على عنوان للسلسلة %1: لم تُكتب سنواتها البالغ عددها %2</translation>
    </message>
    <message>
        <source>%1, %2: the report&apos;s own table has no such column; the value was not written</source>
        <translation>%1، %2: لا يحتوي جدول التقرير على هذا العمود؛ لم تُكتب القيمة</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name</source>
        <translation>لم يتغير شيء؛ اختر اسماً آخر</translation>
    </message>
    <message>
        <source>a project stands there, and it was not replaced</source>
        <translation>يوجد مشروع هناك ولم يُستبدل</translation>
    </message>
    <message>
        <source>none of the files could be read, so no project was made</source>
        <translation>تعذرت قراءة أي من الملفات، فلم يُنشأ أي مشروع</translation>
    </message>
    <message>
        <source>Page %1 holds a picture only, and no text; nothing of it was read</source>
        <translation>تحتوي الصفحة ⁨%1⁩ على صورة فقط بلا نص؛ ولم يُقرأ منها شيء</translation>
    </message>
    <message>
        <source>it is an archive without a Word document in it</source>
        <translation>هذا أرشيف لا يحتوي على مستند Word</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>اختر تقريراً</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>عدد الملفات أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take fewer at once</source>
        <translation>خذ عدداً أقل في المرة الواحدة</translation>
    </message>
    <message>
        <source>there is no file in the folder</source>
        <translation>لا يوجد أي ملف في المجلد</translation>
    </message>
    <message>
        <source>Choose the folder that holds the reports</source>
        <translation>اختر المجلد الذي يحتوي على التقارير</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>لا يمكن فتح المجلد</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>تحقق من أنه يحق لك قراءته</translation>
    </message>
    <message>
        <source>folders lie in it more than %1 deep</source>
        <translation>المجلدات فيه متداخلة إلى عمق يزيد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no memory to read it</source>
        <translation>لا توجد ذاكرة لقراءته</translation>
    </message>
    <message>
        <source>its elements stand in each other more than %1 deep</source>
        <translation>عناصره متداخلة إلى عمق يزيد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the page again from a browser</source>
        <translation>احفظ الصفحة من جديد من متصفح</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>عدد عناصره أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Check that it is an Annual Results Report</source>
        <translation>تحقق من أنه تقرير سنوي عن النتائج</translation>
    </message>
    <message>
        <source>it has more than %1 tags</source>
        <translation>عدد وسومه أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>a tag in it has more than %1 attributes</source>
        <translation>فيه وسم عدد سماته أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>it is an archive, but no OpenDocument text</source>
        <translation>هذا أرشيف، لكنه ليس نص OpenDocument</translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation>إنه مشفر بكلمة مرور</translation>
    </message>
    <message>
        <source>Save it without a password in the program that made it</source>
        <translation>احفظه بلا كلمة مرور في البرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>Check where it comes from; no report is packed like this</source>
        <translation>تحقق من مصدره؛ فلا يُضغط أي تقرير بهذه الطريقة</translation>
    </message>
    <message>
        <source>it is damaged: what it unpacks to is not what was packed</source>
        <translation>إنه تالف: ما ينتج عن فك ضغطه ليس ما ضُغط</translation>
    </message>
    <message>
        <source>Get the file again, or open and save it in the program that made it</source>
        <translation>احصل على الملف من جديد، أو افتحه واحفظه في البرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>حجمه بعد فك الضغط أكبر من ⁨%1⁩ ميغابايت</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>حجمه بعد فك الضغط أكبر من حجمه مضروباً في ⁨%1⁩</translation>
    </message>
    <message>
        <source>it is no whole archive: its list of entries is missing</source>
        <translation>الأرشيف غير كامل: قائمة مدخلاته مفقودة</translation>
    </message>
    <message>
        <source>it is an archive of more than %1 entries</source>
        <translation>هذا أرشيف عدد مدخلاته أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>its list of entries is damaged</source>
        <translation>قائمة مدخلاته تالفة</translation>
    </message>
    <message>
        <source>this part of it is missing</source>
        <translation>هذا الجزء منه مفقود</translation>
    </message>
    <message>
        <source>the archive holds two entries of this name</source>
        <translation>يحتوي الأرشيف على مدخلين بهذا الاسم</translation>
    </message>
    <message>
        <source>it is damaged, or packed in a way that cannot be read</source>
        <translation>إنه تالف، أو مضغوط بطريقة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>حجمه أكبر من ⁨%1⁩ بايت</translation>
    </message>
    <message>
        <source>its fields stand too deep in each other</source>
        <translation>حقوله متداخلة إلى عمق أكبر من اللازم</translation>
    </message>
    <message>
        <source>it has more paragraphs and table cells than a report can have</source>
        <translation>فقراته وخلايا جداوله أكثر مما يمكن أن يكون في تقرير</translation>
    </message>
    <message>
        <source>it is an OpenDocument file, but no text document</source>
        <translation>هذا ملف OpenDocument، لكنه ليس مستنداً نصياً</translation>
    </message>
    <message>
        <source>a table has more than %1 columns</source>
        <translation>فيه جدول عدد أعمدته أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Check where it comes from; no report has such a table</source>
        <translation>تحقق من مصدره؛ فلا يوجد مثل هذا الجدول في أي تقرير</translation>
    </message>
    <message>
        <source>Check where it comes from; no program writes a report like this</source>
        <translation>تحقق من مصدره؛ فلا يكتب أي برنامج تقريراً بهذه الطريقة</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes, or is larger than %2 MB</source>
        <translation>فيه عنصر عدد سماته أكثر من ⁨%1⁩، أو حجمه أكبر من ⁨%2⁩ ميغابايت</translation>
    </message>
    <message>
        <source>its XML is broken: %1</source>
        <translation>بنية XML فيه معطوبة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>it declares a document type (DTD), which no report needs</source>
        <translation>يعرّف نوع مستند (DTD) لا يحتاج إليه أي تقرير</translation>
    </message>
    <message>
        <source>it uses an entity of its own, which no report needs</source>
        <translation>يستعمل كياناً خاصاً به لا يحتاج إليه أي تقرير</translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep in each other</source>
        <translation>عناصره متداخلة إلى عمق يزيد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>it has more elements and namespaces than a report can have</source>
        <translation>عناصره ونطاقات أسمائه أكثر مما يمكن أن يكون في تقرير</translation>
    </message>
    <message>
        <source>the password does not open it</source>
        <translation>كلمة المرور لا تفتحه</translation>
    </message>
    <message>
        <source>it is a PDF that asks for a password</source>
        <translation>هذا ملف PDF يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>Enter its password; on the command line: --password-file FILE</source>
        <translation>أدخل كلمة مروره؛ وفي سطر الأوامر: ⁨--password-file FILE⁩</translation>
    </message>
    <message>
        <source>reading page %1 takes too long</source>
        <translation>تستغرق قراءة الصفحة ⁨%1⁩ وقتاً أطول من اللازم</translation>
    </message>
    <message>
        <source>Print the report to a new PDF and open that</source>
        <translation>اطبع التقرير إلى ملف PDF جديد وافتحه</translation>
    </message>
    <message>
        <source>it is a PDF that is broken or cut off</source>
        <translation>هذا ملف PDF معطوب أو مبتور</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from</source>
        <translation>احصل على الملف من جديد من مصدره</translation>
    </message>
    <message>
        <source>it has %1 pages; a report has 1 to %2</source>
        <translation>عدد صفحاته ⁨%1⁩؛ وعدد صفحات التقرير من 1 إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Check that it is the PDF of an Annual Results Report</source>
        <translation>تحقق من أنه ملف PDF لتقرير سنوي عن النتائج</translation>
    </message>
    <message>
        <source>page %1 has more words than a page can show</source>
        <translation>كلمات الصفحة ⁨%1⁩ أكثر مما يمكن أن تعرضه صفحة</translation>
    </message>
    <message>
        <source>recognition failed: %1</source>
        <translation>فشل التعرف على النص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try “tesseract --list-langs” in a terminal</source>
        <translation>جرّب «⁨tesseract --list-langs⁩» في نافذة طرفية</translation>
    </message>
    <message>
        <source>its pages hold pictures only, and no text</source>
        <translation>تحتوي صفحاته على صور فقط بلا نص</translation>
    </message>
    <message>
        <source>Have the text recognised; on the command line: --recognise</source>
        <translation>اطلب التعرف على النص؛ وفي سطر الأوامر: ⁨--recognise⁩</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr) to recognise the text</source>
        <translation>ثبّت Tesseract‏ (الحزمة ⁨tesseract-ocr⁩) للتعرف على النص</translation>
    </message>
    <message>
        <source>it holds a picture larger than any page</source>
        <translation>يحتوي على صورة أكبر من أي صفحة</translation>
    </message>
    <message>
        <source>Scan the report anew, with 300 dots per inch</source>
        <translation>امسح التقرير ضوئياً من جديد بدقة 300 نقطة في البوصة</translation>
    </message>
    <message>
        <source>its pages hold no text</source>
        <translation>لا تحتوي صفحاته على نص</translation>
    </message>
    <message>
        <source>Try to open it by itself</source>
        <translation>حاول فتحه وحده</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>لا توجد ذاكرة كافية لقراءته</translation>
    </message>
    <message>
        <source>reading it failed: %1</source>
        <translation>فشلت قراءته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>فشلت قراءته</translation>
    </message>
    <message>
        <source>Choose a report, or a project made by Outturn</source>
        <translation>اختر تقريراً، أو مشروعاً أنشأه Outturn</translation>
    </message>
    <message>
        <source>it is an archive, but no DOCX or ODT document</source>
        <translation>هذا أرشيف، لكنه ليس مستند DOCX أو ODT</translation>
    </message>
    <message>
        <source>Unpack it and open the report in it</source>
        <translation>فك ضغطه وافتح التقرير الذي فيه</translation>
    </message>
    <message>
        <source>it is in Word&apos;s old format (.doc), or encrypted with a password</source>
        <translation>إنه بتنسيق Word القديم (‎.doc)، أو مشفر بكلمة مرور</translation>
    </message>
    <message>
        <source>Save it as DOCX without a password in the program that made it</source>
        <translation>احفظه بتنسيق DOCX بلا كلمة مرور في البرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>it is no report of a kind that can be read</source>
        <translation>ليس تقريراً من نوع يمكن قراءته</translation>
    </message>
    <message>
        <source>Choose a PDF, DOCX, ODT or HTML file, or text in UTF-8 or Latin-1</source>
        <translation>اختر ملف PDF أو DOCX أو ODT أو HTML، أو نصاً بترميز UTF-8 أو Latin-1</translation>
    </message>
    <message>
        <source>The cell is one with a cell beside it, whose words may be meant for it too</source>
        <translation>الخلية مدمجة مع خلية مجاورة قد تكون كلماتها مقصودة لها أيضاً</translation>
    </message>
    <message>
        <source>“%1” was put together from the parts before and after a break of the page</source>
        <translation>جُمع «⁨%1⁩» من جزأين قبل فاصل صفحات وبعده</translation>
    </message>
    <message>
        <source>“%1”: a word was cut by the end of a line and may be put together wrongly</source>
        <translation>«⁨%1⁩»: قطعت نهاية سطر إحدى الكلمات، وقد يكون جمعها خاطئاً</translation>
    </message>
    <message>
        <source>“%1”: some words may belong to the cell beside, above or below</source>
        <translation>«⁨%1⁩»: قد تخص بعض الكلمات الخلية المجاورة أو التي فوقها أو تحتها</translation>
    </message>
    <message>
        <source>“%1” stands in a cell that spans others, and may belong to another of them</source>
        <translation>يقع «⁨%1⁩» في خلية تمتد على خلايا أخرى، وقد يخص واحدة أخرى منها</translation>
    </message>
    <message>
        <source>“%1”: raised characters behind it were taken for the mark of a note and left out</source>
        <translation>«⁨%1⁩»: عُدّت الحروف المرفوعة بعده علامة حاشية وتُركت</translation>
    </message>
    <message>
        <source>“%1” was recognised in a picture; compare it with the page</source>
        <translation>تم التعرف على «⁨%1⁩» في صورة؛ قارنه بالصفحة</translation>
    </message>
    <message>
        <source>A page break parts the row; its parts were put together</source>
        <translation>يقسم فاصل صفحات الصف؛ وقد جُمعت أجزاؤه</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>الجدول ⁨%1⁩</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>الجدول ⁨%1⁩، الصف ⁨%2⁩</translation>
    </message>
    <message>
        <source>table %1, row %2, cell %3</source>
        <translation>الجدول ⁨%1⁩، الصف ⁨%2⁩، الخلية ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 more are not read back as they are</source>
        <translation>عدد غير ذلك مما لا يُقرأ من جديد كما هو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is “%2”; read back from the text it is “%3”</source>
        <translation>⁨%1⁩: القيمة «⁨%2⁩»؛ وعند قراءتها من النص من جديد تصبح «⁨%3⁩»</translation>
    </message>
    <message>
        <source>“%1” is a heading in words of its own, for which the text form has no mark; it stands there as a paragraph</source>
        <translation>«⁨%1⁩» عنوان بكلمات خاصة به ليست له علامة في صيغة النص؛ ويرد فيها كفقرة</translation>
    </message>
    <message>
        <source>%1: “%2” is not read back as it stands</source>
        <translation>⁨%1⁩: لا يُقرأ «⁨%2⁩» من جديد كما هو</translation>
    </message>
    <message>
        <source>The paragraphs are read back in another order</source>
        <translation>تُقرأ الفقرات من جديد بترتيب آخر</translation>
    </message>
    <message>
        <source>The table %1 is not read back with the same columns and rows</source>
        <translation>لا يُقرأ الجدول ⁨%1⁩ من جديد بالأعمدة والصفوف نفسها</translation>
    </message>
    <message>
        <source>%1 is not read back as a row</source>
        <translation>لا يُقرأ ⁨%1⁩ من جديد كصف</translation>
    </message>
    <message>
        <source>The series are read back with other years or titles</source>
        <translation>تُقرأ السلاسل من جديد بسنوات أو عناوين أخرى</translation>
    </message>
    <message>
        <source>Enter its password</source>
        <translation>أدخل كلمة مروره</translation>
    </message>
    <message>
        <source>Have its text recognised</source>
        <translation>اطلب التعرف على نصه</translation>
    </message>
    <message>
        <source>Install Tesseract (the package tesseract-ocr), which recognises its text, and open it again</source>
        <translation>ثبّت Tesseract‏ (الحزمة ⁨tesseract-ocr⁩) الذي يتعرف على نصه، وافتحه من جديد</translation>
    </message>
    <message>
        <source>A value was lost when the project was damaged.</source>
        <translation>ضاعت قيمة عندما تلف المشروع.</translation>
    </message>
    <message>
        <source>What is sound in a damaged project is recovered into a new one. A cell that could not be read is left blank there: fill it in from the source. Gone once the cell is edited.</source>
        <translation>يُسترد ما هو سليم في مشروع تالف إلى مشروع جديد. والخلية التي تعذرت قراءتها تُترك فيه فارغة: املأها من المصدر. تزول المشكلة عند تعديل الخلية.</translation>
    </message>
    <message>
        <source>A percentage such as %1, Unknown, or nothing</source>
        <translation>نسبة مئوية مثل ⁨%1⁩، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>A whole number such as %1, Unknown, or nothing</source>
        <translation>عدد صحيح مثل ⁨%1⁩، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>A number of days such as %1, Unknown, or nothing</source>
        <translation>عدد أيام مثل ⁨%1⁩، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>An amount in USD such as %1, Unknown, or nothing</source>
        <translation>مبلغ بالدولار الأمريكي مثل ⁨%1⁩، أو «⁨Unknown⁩»، أو لا شيء</translation>
    </message>
    <message>
        <source>this cell comes twice in what is pasted</source>
        <translation>ترد هذه الخلية مرتين فيما يُلصق</translation>
    </message>
    <message>
        <source>It takes what comes first</source>
        <translation>تأخذ ما يرد أولاً</translation>
    </message>
    <message>
        <source>a year is added with its first amount</source>
        <translation>تُضاف السنة مع أول مبلغ لها</translation>
    </message>
    <message>
        <source>the years of a series come and go with their amounts</source>
        <translation>تُضاف سنوات السلسلة وتزول مع مبالغها</translation>
    </message>
    <message>
        <source>Type a year and its amounts, or empty them</source>
        <translation>اكتب سنة ومبالغها، أو أفرغها</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>لا يوجد هذا الجدول</translation>
    </message>
    <message>
        <source>these rows stand in more than one table</source>
        <translation>تقع هذه الصفوف في أكثر من جدول واحد</translation>
    </message>
    <message>
        <source>Move the rows of one table at a time</source>
        <translation>انقل صفوف جدول واحد في كل مرة</translation>
    </message>
    <message>
        <source>Take back the later change first</source>
        <translation>تراجع أولاً عن التغيير اللاحق</translation>
    </message>
    <message>
        <source>the row is no longer there</source>
        <translation>لم يعد الصف موجوداً</translation>
    </message>
    <message>
        <source>the cell was changed again later</source>
        <translation>تغيرت الخلية مرة أخرى لاحقاً</translation>
    </message>
    <message>
        <source>the section is no longer there</source>
        <translation>لم يعد القسم موجوداً</translation>
    </message>
    <message>
        <source>the paragraphs were changed again later</source>
        <translation>تغيرت الفقرات مرة أخرى لاحقاً</translation>
    </message>
    <message>
        <source>the row was changed again later</source>
        <translation>تغير الصف مرة أخرى لاحقاً</translation>
    </message>
    <message>
        <source>the table is no longer there</source>
        <translation>لم يعد الجدول موجوداً</translation>
    </message>
    <message>
        <source>another row has its place now</source>
        <translation>يشغل مكانه الآن صف آخر</translation>
    </message>
    <message>
        <source>later changes stand on the new edition of the source</source>
        <translation>تستند تغييرات لاحقة إلى الطبعة الجديدة من المصدر</translation>
    </message>
    <message>
        <source>Restore a version from before it, or undo up to it</source>
        <translation>استعد إصداراً سابقاً لها، أو تراجع حتى تصل إليها</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Take an older copy, or recover what is sound in it: outturn recover P.outturn -o NEW.outturn</source>
        <translation>لم يتغير فيه شيء. استعمل نسخة أقدم، أو استرد ما هو سليم فيه: ⁨outturn recover P.outturn -o NEW.outturn⁩</translation>
    </message>
    <message>
        <source>another program put another file in the project&apos;s place</source>
        <translation>وضع برنامج آخر ملفاً آخر في مكان المشروع</translation>
    </message>
    <message>
        <source>Save a copy under another name, which has all edits made here; then open the file to see what it holds</source>
        <translation>احفظ نسخة باسم آخر، وفيها كل ما عُدّل هنا؛ ثم افتح الملف لترى ما يحتويه</translation>
    </message>
    <message>
        <source>the project&apos;s file was deleted or moved</source>
        <translation>حُذف ملف المشروع أو نُقل</translation>
    </message>
    <message>
        <source>Save a copy, which has all edits made here</source>
        <translation>احفظ نسخة، وفيها كل ما عُدّل هنا</translation>
    </message>
    <message>
        <source>the project&apos;s folder is read-only, nothing was written</source>
        <translation>مجلد المشروع للقراءة فقط، ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or save a copy elsewhere</source>
        <translation>اسمح بالكتابة في المجلد، أو احفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>%1: its title, year, operation and id</source>
        <translation>⁨%1⁩: عنوانه وسنته وعمليته ومعرّفه</translation>
    </message>
    <message>
        <source>%1: the bytes of the file it was read from; its values are kept</source>
        <translation>⁨%1⁩: بايتات الملف الذي قُرئ منه؛ وقيمه محفوظة</translation>
    </message>
    <message>
        <source>%1: the headings of %2 sections, shown as “?”</source>
        <translation>⁨%1⁩: عناوين أقسام عددها ⁨%2⁩، وتظهر هكذا: «⁨?⁩»</translation>
    </message>
    <message>
        <source>%1: perhaps sections at its end</source>
        <translation>⁨%1⁩: ربما أقسام في آخره</translation>
    </message>
    <message>
        <source>%1: paragraphs of its narrative or statements; known to be lost: %2</source>
        <translation>⁨%1⁩: فقرات من نصه السردي أو بياناته؛ عدد ما عُرف ضياعه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: areas of its outline</source>
        <translation>⁨%1⁩: مجالات من مخططه</translation>
    </message>
    <message>
        <source>%1: where %2 tables stood; their rows are kept</source>
        <translation>⁨%1⁩: مواضع جداول عددها ⁨%2⁩؛ وصفوفها محفوظة</translation>
    </message>
    <message>
        <source>%1: perhaps tables at its end</source>
        <translation>⁨%1⁩: ربما جداول في آخره</translation>
    </message>
    <message>
        <source>%1: column headings of tables</source>
        <translation>⁨%1⁩: عناوين أعمدة في جداول</translation>
    </message>
    <message>
        <source>%1: the row %2; what stood in it: %3</source>
        <translation>⁨%1⁩: الصف ⁨%2⁩؛ وكان فيه: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2 more rows</source>
        <translation>⁨%1⁩: صفوف أخرى عددها ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: rows of tables; known to be lost: %2</source>
        <translation>⁨%1⁩: صفوف جداول؛ عدد ما عُرف ضياعه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: the value of %2, %3; the cell is blank</source>
        <translation>⁨%1⁩: قيمة ⁨%2⁩، ⁨%3⁩؛ والخلية فارغة</translation>
    </message>
    <message>
        <source>%1: %2 more values; the cells are blank</source>
        <translation>⁨%1⁩: قيم أخرى عددها ⁨%2⁩؛ والخلايا فارغة</translation>
    </message>
    <message>
        <source>%1: values of rows that are lost as well</source>
        <translation>⁨%1⁩: قيم صفوف ضاعت هي أيضاً</translation>
    </message>
    <message>
        <source>%1: values of its trends over the years</source>
        <translation>⁨%1⁩: قيم من اتجاهاته عبر السنوات</translation>
    </message>
    <message>
        <source>%1: findings of its reading</source>
        <translation>⁨%1⁩: ملاحظات من قراءته</translation>
    </message>
    <message>
        <source>what stood here was lost when the project was damaged</source>
        <translation>ضاع ما كان هنا عندما تلف المشروع</translation>
    </message>
    <message>
        <source>the history: %1 changes; those after them have other numbers now</source>
        <translation>السجل: تغييرات عددها ⁨%1⁩؛ وقد تغيرت أرقام ما بعدها</translation>
    </message>
    <message>
        <source>the history: perhaps changes at its end</source>
        <translation>السجل: ربما تغييرات في آخره</translation>
    </message>
    <message>
        <source>the version “%1”</source>
        <translation>الإصدار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>named versions</source>
        <translation>إصدارات مسماة</translation>
    </message>
    <message>
        <source>it is no copy of %1: they have neither changes nor sources in common</source>
        <translation>ليس نسخة من ⁨%1⁩: فلا تغييرات مشتركة بينهما ولا مصادر</translation>
    </message>
    <message>
        <source>Merge two copies of one project, or import both into a third</source>
        <translation>ادمج نسختين من مشروع واحد، أو استوردهما معاً في مشروع ثالث</translation>
    </message>
    <message>
        <source>both copies have taken a new edition of the source</source>
        <translation>أخذت كلتا النسختين طبعة جديدة من المصدر</translation>
    </message>
    <message>
        <source>Undo the update in one of them, and merge again</source>
        <translation>تراجع عن التحديث في إحداهما، وادمج من جديد</translation>
    </message>
    <message>
        <source>the report was changed in the meantime</source>
        <translation>تغير التقرير في هذه الأثناء</translation>
    </message>
    <message>
        <source>Start the merge again</source>
        <translation>ابدأ الدمج من جديد</translation>
    </message>
    <message>
        <source>%1 conflicts are open</source>
        <translation>عدد التعارضات التي لم يُبتّ فيها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose ours or theirs for each of them</source>
        <translation>اختر «⁨ours⁩» أو «⁨theirs⁩» لكل منها</translation>
    </message>
    <message>
        <source>it is one of the two that are to be merged</source>
        <translation>هذا أحد الملفين المراد دمجهما</translation>
    </message>
    <message>
        <source>Choose another name for the result</source>
        <translation>اختر اسماً آخر للنتيجة</translation>
    </message>
    <message>
        <source>the project does not have this edition of the report</source>
        <translation>لا توجد هذه الطبعة من التقرير في المشروع</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>لا يوجد التغيير ⁨%1⁩</translation>
    </message>
    <message>
        <source>change %1 was taken back already</source>
        <translation>تم التراجع عن التغيير ⁨%1⁩ من قبل</translation>
    </message>
    <message>
        <source>Take back change %1 first</source>
        <translation>تراجع أولاً عن التغيير ⁨%1⁩</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>يحتاج الإصدار إلى اسم</translation>
    </message>
    <message>
        <source>there is a version “%1” already</source>
        <translation>يوجد الإصدار «⁨%1⁩» من قبل</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسماً آخر</translation>
    </message>
    <message>
        <source>there is no version “%1”</source>
        <translation>لا يوجد الإصدار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it cannot be copied to work on (%1)</source>
        <translation>لا يمكن نسخه للعمل عليه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>nothing could be recovered: what is left makes no project (%1)</source>
        <translation>تعذر استرداد أي شيء: ما بقي لا يكوّن مشروعاً (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Take an older copy, or import the report again</source>
        <translation>استعمل نسخة أقدم، أو استورد التقرير من جديد</translation>
    </message>
    <message>
        <source>the damaged project itself is not written over</source>
        <translation>لا يُكتب فوق المشروع التالف نفسه</translation>
    </message>
    <message>
        <source>Choose another name for what is recovered</source>
        <translation>اختر اسماً آخر لما يُسترد</translation>
    </message>
    <message>
        <source>nothing can be recovered: the list of its tables is damaged</source>
        <translation>لا يمكن استرداد أي شيء: قائمة جداوله تالفة</translation>
    </message>
    <message>
        <source>it holds no report “%1”</source>
        <translation>لا يحتوي على التقرير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it is a report of %1, not a new edition of %2</source>
        <translation>هذا تقرير ⁨%1⁩، وليس طبعة جديدة من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Import it into a project beside the other report</source>
        <translation>استورده في مشروع إلى جانب التقرير الآخر</translation>
    </message>
    <message>
        <source>Start the update again</source>
        <translation>ابدأ التحديث من جديد</translation>
    </message>
    <message>
        <source>the clipboard holds more than %1 cells</source>
        <translation>عدد الخلايا في الحافظة أكثر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy fewer cells</source>
        <translation>انسخ خلايا أقل</translation>
    </message>
    <message>
        <source>the cells on the clipboard stand in each other too deep</source>
        <translation>الخلايا في الحافظة متداخلة إلى عمق أكبر من اللازم</translation>
    </message>
    <message>
        <source>%1 cells cannot be empty and stayed as they were</source>
        <translation>عدد الخلايا التي لا يمكن أن تكون فارغة وبقيت كما كانت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 cells do not take what was filled down</source>
        <translation>عدد الخلايا التي لا تقبل ما عُبّئ إلى الأسفل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the table ends before it</source>
        <translation>ينتهي الجدول قبلها</translation>
    </message>
    <message>
        <source>its row has no year yet</source>
        <translation>ليس لصفها سنة بعد</translation>
    </message>
    <message>
        <source>the report&apos;s own year follows from the totals and stays</source>
        <translation>سنة التقرير نفسها تُستخلص من المجاميع الكلية وتبقى</translation>
    </message>
    <message>
        <source>rows that are sorted or filtered cannot be moved</source>
        <translation>لا يمكن نقل صفوف مرتبة أو مصفّاة</translation>
    </message>
    <message>
        <source>Show all rows in the report&apos;s order first</source>
        <translation>اعرض أولاً كل الصفوف بترتيب التقرير</translation>
    </message>
    <message>
        <source>the history: which of its changes were undone</source>
        <translation>السجل: أيّ تغييراته أُلغي</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>بلغ المستهدف</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>قارب المستهدف</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لم يبلغ المستهدف</translation>
    </message>
    <message>
        <source>Wrong way</source>
        <translation>اتجاه معاكس</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>بلا مستهدف</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>بلا بيانات</translation>
    </message>
    <message>
        <source>there is no such figure</source>
        <translation>لا يوجد هذا الرسم البياني</translation>
    </message>
    <message>
        <source>“outturn charts” names the figures of a report</source>
        <translation>‏«⁨outturn charts⁩» يسرد أسماء الرسوم البيانية في تقرير</translation>
    </message>
    <message>
        <source>a title is one line</source>
        <translation>العنوان سطر واحد</translation>
    </message>
    <message>
        <source>a row’s note is one line</source>
        <translation>ملاحظة الصف سطر واحد</translation>
    </message>
    <message>
        <source>Put the second line into the figure’s note</source>
        <translation>ضع السطر الثاني في ملاحظة الرسم البياني</translation>
    </message>
    <message>
        <source>there is a control character in it</source>
        <translation>فيه محرف تحكم</translation>
    </message>
    <message>
        <source>Type the words instead of pasting them</source>
        <translation>اكتب الكلمات بدلاً من لصقها</translation>
    </message>
    <message>
        <source>%1 characters are more than fit; %2 are the most</source>
        <translation>عدد الأحرف ⁨%1⁩، وهو أكثر مما يتسع له المكان؛ والحد الأقصى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>اختصره</translation>
    </message>
    <message>
        <source>the words were changed again later</source>
        <translation>تغيرت الكلمات مرة أخرى لاحقاً</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by impact area</source>
        <translation>حصة الأموال المتاحة المنفقة، حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Share of the funds available that is spent, by outcome area</source>
        <translation>حصة الأموال المتاحة المنفقة، حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Expenditure as share of funds available</source>
        <translation>النفقات كحصة من الأموال المتاحة</translation>
    </message>
    <message>
        <source>Budget without funds, by impact area</source>
        <translation>الميزانية غير الممولة، حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Budget without funds, by outcome area</source>
        <translation>الميزانية غير الممولة، حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Final budget less funds available</source>
        <translation>الميزانية النهائية مطروحاً منها الأموال المتاحة</translation>
    </message>
    <message>
        <source>%1 %2, by population type</source>
        <translation>⁨%1 %2⁩، حسب الفئة السكانية</translation>
    </message>
    <message>
        <source>The report has no indicators. Add them in an indicator table.</source>
        <translation>لا يحتوي التقرير على مؤشرات. أضفها في جدول مؤشرات.</translation>
    </message>
    <message>
        <source>Progress of impact indicators, by area</source>
        <translation>التقدم في مؤشرات الأثر، حسب المجال</translation>
    </message>
    <message>
        <source>Progress of outcome indicators, by area</source>
        <translation>التقدم في مؤشرات النتائج، حسب المجال</translation>
    </message>
    <message>
        <source>Progress of enabling indicators, by area</source>
        <translation>التقدم في مؤشرات التمكين، حسب المجال</translation>
    </message>
    <message>
        <source>Progress of all indicators, by population type</source>
        <translation>التقدم في كل المؤشرات، حسب الفئة السكانية</translation>
    </message>
    <message>
        <source>Final budget by impact area</source>
        <translation>الميزانية النهائية حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Final budget by outcome area</source>
        <translation>الميزانية النهائية حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Funds available by impact area</source>
        <translation>الأموال المتاحة حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Funds available by outcome area</source>
        <translation>الأموال المتاحة حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Expenditure by impact area</source>
        <translation>النفقات حسب مجال الأثر</translation>
    </message>
    <message>
        <source>Expenditure by outcome area</source>
        <translation>النفقات حسب مجال النتائج</translation>
    </message>
    <message>
        <source>Progress of impact indicators over the years</source>
        <translation>التقدم في مؤشرات الأثر على مدى السنوات</translation>
    </message>
    <message>
        <source>Progress of outcome indicators over the years</source>
        <translation>التقدم في مؤشرات النتائج على مدى السنوات</translation>
    </message>
    <message>
        <source>Progress of enabling indicators over the years</source>
        <translation>التقدم في مؤشرات التمكين على مدى السنوات</translation>
    </message>
    <message>
        <source>Progress of all indicators over the years</source>
        <translation>التقدم في كل المؤشرات على مدى السنوات</translation>
    </message>
    <message>
        <source>the picture is broken</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>Export the chart again</source>
        <translation>صدّر الرسم البياني من جديد</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>ليست صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>Only PNG pictures exported by Outturn carry numbers</source>
        <translation>لا تحمل الأرقام إلا صور PNG التي صدّرها Outturn</translation>
    </message>
    <message>
        <source>The area %1 has a heading for the second time: “%2” and “%3”</source>
        <translation>للمجال ⁨%1⁩ عنوان للمرة الثانية: «⁨%2⁩» و«⁨%3⁩»</translation>
    </message>
    <message>
        <source>“%1” has no indicator, neither in a table of its own nor among the other core indicators</source>
        <translation>ليس لـ «⁨%1⁩» أي مؤشر، لا في جدول خاص به ولا بين المؤشرات الأساسية الأخرى</translation>
    </message>
    <message>
        <source>%1 has results in this report, and no row in the table of budget and expenditure</source>
        <translation>لـ ⁨%1⁩ نتائج في هذا التقرير، ولا صف له في جدول الميزانية والنفقات</translation>
    </message>
    <message>
        <source>%1 has money, and neither a section nor an indicator in this report</source>
        <translation>لـ ⁨%1⁩ أموال، ولا قسم له في هذا التقرير ولا مؤشر</translation>
    </message>
    <message>
        <source>%1 has an expenditure of %2, and neither a section nor an indicator in this report</source>
        <translation>لـ ⁨%1⁩ نفقات تبلغ ⁨%2⁩، ولا قسم له في هذا التقرير ولا مؤشر</translation>
    </message>
    <message>
        <source>“%1” is numbered %2; in the results framework it is %3</source>
        <translation>رقم «⁨%1⁩» هنا ⁨%2⁩؛ ورقمه في إطار النتائج ⁨%3⁩</translation>
    </message>
    <message>
        <source>The results framework has no area %1, “%2”</source>
        <translation>لا يوجد في إطار النتائج المجال ⁨%1⁩، «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The Total of %1 is %2, and its %3 amounts add up to %4: rounding explains the difference of %5</source>
        <translation>⁨%1⁩: المجموع الكلي ⁨%2⁩، وعدد المبالغ ⁨%3⁩ ومجموعها ⁨%4⁩: والتقريب يفسر الفرق البالغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 of %2 and the %3 of %4 add up to %5, where the Total of %6 is %7: rounding explains the difference of %8</source>
        <translation>مجموع ⁨%1⁩ البالغ ⁨%2⁩ وأموال ⁨%3⁩ البالغة ⁨%4⁩ هو ⁨%5⁩، في حين أن المجموع الكلي لـ ⁨%6⁩ هو ⁨%7⁩: والتقريب يفسر الفرق البالغ ⁨%8⁩</translation>
    </message>
    <message>
        <source>The Total of %1 is %2 by impact area and %3 by outcome area: rounding explains the difference of %4</source>
        <translation>⁨%1⁩: المجموع الكلي ⁨%2⁩ حسب مجال الأثر و⁨%3⁩ حسب مجال النتائج: والتقريب يفسر الفرق البالغ ⁨%4⁩</translation>
    </message>
    <message>
        <source>Set the Total to %1, the sum of its rows</source>
        <translation>ضبط المجموع الكلي على ⁨%1⁩، وهو مجموع صفوفه</translation>
    </message>
    <message>
        <source>Set the label to “%1”</source>
        <translation>ضبط التسمية على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Set %2 of %3 to %1, so that the rows add up to the Total</source>
        <translation>ضبط ⁨%2⁩ في ⁨%3⁩ على ⁨%1⁩، ليتفق مجموع الصفوف مع المجموع الكلي</translation>
    </message>
    <message>
        <source>Set the cell to %1</source>
        <translation>ضبط الخلية على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>مسح الخلية</translation>
    </message>
    <message>
        <source>%1: %2 is %3, below zero</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أقل من الصفر</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole Total of %4</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أكثر من المجموع الكلي كله البالغ ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 has %2 of %3; money that is not yet allocated has no budget</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩؛ وليس للأموال التي لم تُخصص بعد ميزانية</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than ten times %4, which is %5</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أكثر من عشرة أمثال ⁨%4⁩ البالغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>“%1” is an impact area, in the table of outcome areas</source>
        <translation>«⁨%1⁩» مجال أثر، وهو في جدول مجالات النتائج</translation>
    </message>
    <message>
        <source>“%1” is no impact area, in the table of impact areas</source>
        <translation>«⁨%1⁩» ليس مجال أثر، وهو في جدول مجالات الأثر</translation>
    </message>
    <message>
        <source>“%1”: the number is that of “%2”, the name that of “%3”</source>
        <translation>«⁨%1⁩»: الرقم رقم «⁨%2⁩»، والاسم اسم «⁨%3⁩»</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand for the same in one table</source>
        <translation>«⁨%1⁩» و«⁨%2⁩» يدلان على الشيء نفسه في جدول واحد</translation>
    </message>
    <message>
        <source>Amounts that should be equal differ by no more than their rounding.</source>
        <translation>مبالغ ينبغي أن تتساوى لا تختلف بأكثر من تقريبها.</translation>
    </message>
    <message>
        <source>The same sums as in finance-total and totals-agree, and the expenditure with the money of All Impact Areas against the funds available, when they differ by no more than half a unit of the last digit for each number. Nothing is wrong with it.</source>
        <translation>المجاميع نفسها التي في القاعدتين «⁨finance-total⁩» و«⁨totals-agree⁩»، وكذلك النفقات مع أموال «⁨All Impact Areas⁩» مقارنةً بالأموال المتاحة، إذا لم تختلف بأكثر من نصف وحدة من آخر خانة عن كل رقم. ولا خطأ في ذلك.</translation>
    </message>
    <message>
        <source>An area has more funds than its budget.</source>
        <translation>أموال أحد المجالات أكثر من ميزانيته.</translation>
    </message>
    <message>
        <source>As written. A note, since money given for one area can well exceed its budget.</source>
        <translation>كما هو مكتوب. وهذه ملاحظة فقط، إذ قد تتجاوز الأموال المقدمة لمجال واحد ميزانيته.</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>مبلغ أقل من الصفر.</translation>
    </message>
    <message>
        <source>Budgets, funds and expenditure are zero or more; a correction of an earlier year may be an exception.</source>
        <translation>الميزانيات والأموال والنفقات صفر أو أكثر؛ وقد يُستثنى من ذلك تصحيح لسنة سابقة.</translation>
    </message>
    <message>
        <source>An amount is out of all proportion.</source>
        <translation>مبلغ لا يتناسب البتة مع غيره.</translation>
    </message>
    <message>
        <source>The amount of a row is larger than the Total of its column, or the funds are more than ten times the budget.</source>
        <translation>مبلغ صف أكبر من المجموع الكلي لعموده، أو الأموال أكثر من عشرة أمثال الميزانية.</translation>
    </message>
    <message>
        <source>Money that belongs to no area has a budget.</source>
        <translation>لأموال لا تخص أي مجال ميزانية.</translation>
    </message>
    <message>
        <source>All Impact Areas and All Outcome Areas hold funds that are not yet allocated; budgets are made by area.</source>
        <translation>يضم «⁨All Impact Areas⁩» و«⁨All Outcome Areas⁩» أموالاً لم تُخصص بعد؛ أما الميزانيات فتوضع حسب المجال.</translation>
    </message>
    <message>
        <source>The label of a finance row contradicts itself or its table.</source>
        <translation>تسمية صف مالي تناقض نفسها أو جدولها.</translation>
    </message>
    <message>
        <source>OA2: Status has the number of one area and its name. The name of another area, or an outcome area in the table of impact areas, is doubted. Names that the framework does not know are left alone.</source>
        <translation>في «⁨OA2: Status⁩» رقم مجال واسمه. ويكون موضع شك اسم مجال آخر، أو مجال نتائج في جدول مجالات الأثر. وتُترك الأسماء التي لا يعرفها الإطار كما هي.</translation>
    </message>
    <message>
        <source>An area has results and no money.</source>
        <translation>لأحد المجالات نتائج ولا أموال له.</translation>
    </message>
    <message>
        <source>Each impact and outcome area with a heading has a row in its finance table, when the report has that table. A note where it has only rows among the other core indicators.</source>
        <translation>لكل مجال أثر أو مجال نتائج له عنوان صف في جدوله المالي، إذا كان هذا الجدول في التقرير. وتكون ملاحظة فقط إذا لم تكن للمجال إلا صفوف بين المؤشرات الأساسية الأخرى.</translation>
    </message>
    <message>
        <source>An area has money and no results.</source>
        <translation>لأحد المجالات أموال ولا نتائج له.</translation>
    </message>
    <message>
        <source>An impact or outcome area whose budget, funds or expenditure is not zero, and which has neither a heading nor an indicator. Enabling areas are reported by their money alone.</source>
        <translation>مجال أثر أو مجال نتائج ميزانيته أو أمواله أو نفقاته ليست صفراً، وليس له عنوان ولا مؤشر. أما مجالات التمكين فلا يرد عنها في التقارير إلا أموالها.</translation>
    </message>
    <message>
        <source>%1 stands in another row, too</source>
        <translation>يرد ⁨%1⁩ في صف آخر أيضاً</translation>
    </message>
    <message>
        <source>%1 has %2, but %3 has %4</source>
        <translation>في ⁨%1⁩ القيمة ⁨%2⁩، لكن في ⁨%3⁩ القيمة ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 is titled “%2”, in another row “%3”</source>
        <translation>عنوان ⁨%1⁩ هو «⁨%2⁩»، وفي صف آخر «⁨%3⁩»</translation>
    </message>
    <message>
        <source>The row has no code; its title is that of %1</source>
        <translation>ليس للصف رمز؛ وعنوانه عنوان ⁨%1⁩</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2; the title is that of %3</source>
        <translation>لا يوجد في إطار النتائج المؤشر ⁨%2⁩ (⁨%1⁩)؛ والعنوان عنوان ⁨%3⁩</translation>
    </message>
    <message>
        <source>The results framework has no %1 indicator %2, “%3”</source>
        <translation>لا يوجد في إطار النتائج المؤشر ⁨%2⁩ (⁨%1⁩)، «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>ليس لـ ⁨%1⁩ عنوان</translation>
    </message>
    <message>
        <source>The row has the code of %1 and the title of %2</source>
        <translation>للصف رمز ⁨%1⁩ وعنوان ⁨%2⁩</translation>
    </message>
    <message>
        <source>The title of %1 is “%2”, in the results framework “%3”</source>
        <translation>عنوان ⁨%1⁩ هو «⁨%2⁩»، وفي إطار النتائج «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 stands under the %2 area %3; its code is of area %4</source>
        <translation>يقع ⁨%1⁩ تحت المجال ⁨%3⁩ (⁨%2⁩)؛ ورمزه من المجال ⁨%4⁩</translation>
    </message>
    <message>
        <source>The results framework has no indicator of this code.</source>
        <translation>لا يوجد في إطار النتائج مؤشر بهذا الرمز.</translation>
    </message>
    <message>
        <source>The code is looked up at the level of its table, impact or outcome. Where the title is that of another indicator a warning names it; else a note says that the code is not known. Rows without a code are taken for an operation’s own, unless the title is one of the framework’s.</source>
        <translation>يُبحث عن الرمز على مستوى جدوله، أي الأثر أو النتائج. وإذا كان العنوان عنوان مؤشر آخر ذكره تحذير؛ وإلا فتقول ملاحظة إن الرمز غير معروف. وتُعد الصفوف التي لا رمز لها خاصة بالعملية نفسها، ما لم يكن العنوان من عناوين الإطار.</translation>
    </message>
    <message>
        <source>An indicator’s title is not the one of its code.</source>
        <translation>عنوان مؤشر ليس عنوان رمزه.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework in every year that is known, whatever its capitals, spaces, dots, quotes and spelling. The title of another indicator is a warning, any other wording a note.</source>
        <translation>يُقارن العنوان بعناوين الإطار في كل سنة معروفة، أياً كانت فيه الأحرف الكبيرة والمسافات والنقط وعلامات الاقتباس والتهجئة. ويكون عنوان مؤشر آخر تحذيراً، وأي صياغة أخرى ملاحظة.</translation>
    </message>
    <message>
        <source>An indicator stands under an area that its code does not belong to.</source>
        <translation>يقع مؤشر تحت مجال لا ينتمي إليه رمزه.</translation>
    </message>
    <message>
        <source>The first number of a code is that of its area: 13.1 belongs under outcome area 13. Rows under Other Core Indicators may be of any area.</source>
        <translation>الرقم الأول من الرمز هو رقم مجاله: فالرمز 13.1 يقع تحت مجال النتائج 13. أما الصفوف التي تحت «⁨Other Core Indicators⁩» فقد تكون من أي مجال.</translation>
    </message>
    <message>
        <source>A value is of another kind than its indicator counts.</source>
        <translation>قيمة من غير النوع الذي يعدّه مؤشرها.</translation>
    </message>
    <message>
        <source>A value with a percent sign, a plain number and a level of a scale are three kinds. They are compared with what the results framework counts in the report’s year; where it does not know the indicator, with the row’s other values and with the rows of the other population types.</source>
        <translation>القيمة التي معها علامة النسبة المئوية والرقم المجرد والمستوى من مقياس ثلاثة أنواع. وتُقارن القيم بما يعدّه إطار النتائج في سنة التقرير؛ وإذا لم يكن المؤشر معروفاً فيه، فبقيم الصف الأخرى وبصفوف الفئات السكانية الأخرى.</translation>
    </message>
    <message>
        <source>A proportion is below zero or above a hundred percent.</source>
        <translation>نسبة أقل من الصفر أو أكثر من مئة في المئة.</translation>
    </message>
    <message>
        <source>A part of a whole lies between 0% and 100%, as written. Below zero is an error; above a hundred is a warning, since some coverage rates do exceed the estimate that they are divided by.</source>
        <translation>يقع الجزء من الكل، كما هو مكتوب، بين 0% و100%. وما كان أقل من الصفر خطأ؛ وما زاد على مئة تحذير، إذ تتجاوز بعض معدلات التغطية فعلاً التقدير الذي تُقسم عليه.</translation>
    </message>
    <message>
        <source>A number of people, days or things is below zero.</source>
        <translation>عدد أشخاص أو أيام أو أشياء أقل من الصفر.</translation>
    </message>
    <message>
        <source>Nothing that is counted is below zero.</source>
        <translation>لا شيء مما يُعد يقل عن الصفر.</translation>
    </message>
    <message>
        <source>A number of people has decimals.</source>
        <translation>عدد أشخاص فيه كسور عشرية.</translation>
    </message>
    <message>
        <source>People are counted in whole numbers. Decimals that are all zero, as in 480.00, are a note.</source>
        <translation>يُعد الأشخاص بأعداد صحيحة. والخانات العشرية التي كلها أصفار، كما في 480.00، ملاحظة.</translation>
    </message>
    <message>
        <source>A level of a scale is not the one that the framework has.</source>
        <translation>مستوى من مقياس ليس هو المستوى الذي في الإطار.</translation>
    </message>
    <message>
        <source>“Moderate: 40-69 points” is compared with the levels of the indicator’s scale, its name and its points apart. Spaces and the kind of the dash do not count.</source>
        <translation>يُقارن «⁨Moderate: 40-69 points⁩» بمستويات مقياس المؤشر، الاسم على حدة والنقاط على حدة. ولا تُحسب المسافات ولا نوع الشرطة.</translation>
    </message>
    <message>
        <source>A percentage is perhaps a fraction: 0.58% beside a target of 20%.</source>
        <translation>ربما كانت نسبة مئوية كسراً: 0.58% إلى جانب مستهدف قدره 20%.</translation>
    </message>
    <message>
        <source>A percentage above zero and up to 1% is doubted where another of the row is ten times as large and at least 10%, or where a hundred times the value comes within half and double of another above 1%. The row’s target or baseline may just be far from the actual: look at the source.</source>
        <translation>تكون النسبة المئوية التي تزيد على الصفر ولا تتجاوز 1% موضع شك إذا كانت نسبة أخرى في الصف عشرة أمثالها ولا تقل عن 10%، أو إذا وقع مئة مثل القيمة بين نصف نسبة أخرى تزيد على 1% وضعفها. وقد يكون مستهدف الصف أو خط أساسه بعيداً فعلاً عن الفعلي: انظر في المصدر.</translation>
    </message>
    <message>
        <source>A value is ten or a hundred times too large or too small.</source>
        <translation>قيمة أكبر أو أصغر من اللازم بعشر مرات أو بمئة مرة.</translation>
    </message>
    <message>
        <source>Two values of a row that have the same three or more digits and another decimal point. A percentage of an eighth to a twelfth of a target of at least 30%, or of the baseline where there is no target. Or an actual ten times away from a baseline and a target that are within three times of each other; five times is enough where one digit more or less would bring it within half and double of one of them. Baselines and targets below 100 and percentages below 10% are left alone, since small numbers do grow so much.</source>
        <translation>قيمتان في صف لهما الخانات نفسها، ثلاث أو أكثر، وموضع الفاصلة العشرية فيهما مختلف. أو نسبة مئوية تساوي ما بين ثُمن مستهدف لا يقل عن 30% وجزء من اثني عشر جزءاً منه، أو من خط الأساس إذا لم يكن هناك مستهدف. أو فعلي يبعد عشرة أمثال عن خط أساس ومستهدف لا يتجاوز أكبرهما ثلاثة أمثال الآخر؛ وتكفي خمسة أمثال إذا كانت زيادة خانة واحدة أو نقصها تجعله بين نصف أحدهما وضعفه. وتُترك خطوط الأساس والمستهدفات التي تقل عن 100 والنسب المئوية التي تقل عن 10%، لأن الأرقام الصغيرة تنمو فعلاً بهذا القدر.</translation>
    </message>
    <message>
        <source>An indicator has no actual.</source>
        <translation>ليس لمؤشر قيمة فعلية.</translation>
    </message>
    <message>
        <source>A blank cell is a warning, Unknown a note. A cell that its row lacks is told by row-too-short.</source>
        <translation>الخلية الفارغة تحذير، و«⁨Unknown⁩» ملاحظة. أما الخلية التي تنقص صفها فتذكرها القاعدة «⁨row-too-short⁩».</translation>
    </message>
    <message>
        <source>An indicator has no target.</source>
        <translation>ليس لمؤشر مستهدف.</translation>
    </message>
    <message>
        <source>The table has a column of targets, and the cell is blank or Unknown.</source>
        <translation>في الجدول عمود للمستهدفات، والخلية فارغة أو فيها «⁨Unknown⁩».</translation>
    </message>
    <message>
        <source>A target is set without a known baseline.</source>
        <translation>حُدد مستهدف من دون خط أساس معروف.</translation>
    </message>
    <message>
        <source>The baseline is Unknown or blank and the target is known: progress is met or missed, but the way from the baseline cannot be told.</source>
        <translation>خط الأساس «⁨Unknown⁩» أو فارغ والمستهدف معروف: فيُعرف هل بُلغ المستهدف أم لم يُبلغ، لكن لا يمكن معرفة ما قُطع من الطريق ابتداءً من خط الأساس.</translation>
    </message>
    <message>
        <source>A target is worse than the baseline.</source>
        <translation>مستهدف أسوأ من خط الأساس.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, which the framework or the office says. Where one of the two shows fewer decimals it may have been rounded by half a unit of its last digit: a target of 68% is not worse than a baseline of 68.13%.</source>
        <translation>يُقارن بخط الأساس في الاتجاه الأفضل الذي يحدده الإطار أو المكتب. وإذا ظهرت في أحدهما خانات عشرية أقل، فقد يكون مقرَّباً بنصف وحدة من آخر خانة فيه: فمستهدف قدره 68% ليس أسوأ من خط أساس قدره 68.13%.</translation>
    </message>
    <message>
        <source>An actual is worse than the baseline.</source>
        <translation>فعلي أسوأ من خط الأساس.</translation>
    </message>
    <message>
        <source>Held against the baseline in the direction that is better, with the same rounding as target-worse. It may well be so: the narrative should say why.</source>
        <translation>يُقارن بخط الأساس في الاتجاه الأفضل، بالتقريب نفسه الذي في القاعدة «⁨target-worse⁩». وقد يكون الأمر كذلك فعلاً: وينبغي أن يذكر النص السردي السبب.</translation>
    </message>
    <message>
        <source>A column’s title names another year than the report.</source>
        <translation>عنوان عمود يذكر سنة غير سنة التقرير.</translation>
    </message>
    <message>
        <source>The year in titles such as Target (2023), Actual (2023) or Expenditure is the report’s. A baseline may be older, but not later.</source>
        <translation>السنة في عناوين مثل «⁨Target (2023)⁩» أو «⁨Actual (2023)⁩» أو «⁨Expenditure⁩» هي سنة التقرير. وقد يكون خط الأساس أقدم منها، لا أحدث.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from the row&apos;s other values: perhaps a fraction that means %4</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو بعيد عن قيم الصف الأخرى: ربما كان كسراً يعني ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1: %2 is %3 and %4 is %5: the same digits, with another place of the decimal point</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩ و⁨%4⁩ يبلغ ⁨%5⁩: الخانات نفسها، وموضع الفاصلة العشرية مختلف</translation>
    </message>
    <message>
        <source>%1: %2 is %3, far from both %4 and %5: perhaps the decimal point or a digit is wrong</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو بعيد عن ⁨%4⁩ وعن ⁨%5⁩ معاً: ربما كانت الفاصلة العشرية أو إحدى الخانات خاطئة</translation>
    </message>
    <message>
        <source>%1: %2 is %3, about a tenth of %4, which is %5: perhaps the decimal point is wrong</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو نحو عُشر ⁨%4⁩ البالغ ⁨%5⁩: ربما كانت الفاصلة العشرية خاطئة</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where higher is better</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أسوأ من ⁨%4⁩ البالغ ⁨%5⁩، والأعلى أفضل</translation>
    </message>
    <message>
        <source>%1: %2 is %3, worse than %4 of %5, where lower is better</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أسوأ من ⁨%4⁩ البالغ ⁨%5⁩، والأدنى أفضل</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a percentage</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، وفي إطار النتائج نسبة مئوية</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a level of a scale</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، وفي إطار النتائج مستوى من مقياس</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number of days</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، وفي إطار النتائج عدد أيام</translation>
    </message>
    <message>
        <source>%1: %2 is %3, where the results framework has a number</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، وفي إطار النتائج عدد</translation>
    </message>
    <message>
        <source>%1: %2 is blank</source>
        <translation>⁨%1⁩: ⁨%2⁩ فارغ</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب «⁨Unknown⁩»</translation>
    </message>
    <message>
        <source>%1: %2 is Unknown, and %4 is %5</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب «⁨Unknown⁩»، و⁨%4⁩ يبلغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1: %2 is blank, and %4 is %5</source>
        <translation>⁨%1⁩: ⁨%2⁩ فارغ، و⁨%4⁩ يبلغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but %4 is %5</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب ⁨%3⁩، لكن في ⁨%4⁩ مكتوب ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than the whole</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، وهو أكثر من الكل</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but it counts people or things</source>
        <translation>⁨%1⁩: ⁨%2⁩ يبلغ ⁨%3⁩، لكنه عدد أشخاص أو أشياء</translation>
    </message>
    <message>
        <source>%1: %2 is written %3, with decimals that a count has not</source>
        <translation>⁨%1⁩: ⁨%2⁩ مكتوب ⁨%3⁩، بخانات عشرية لا تكون في عدد</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”, which is no level of the indicator&apos;s scale</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب «⁨%3⁩»، وهو ليس من مستويات مقياس المؤشر</translation>
    </message>
    <message>
        <source>%1: %2 is “%3”; the level of the scale is “%4”</source>
        <translation>⁨%1⁩: في ⁨%2⁩ مكتوب «⁨%3⁩»؛ والمستوى في المقياس هو «⁨%4⁩»</translation>
    </message>
    <message>
        <source>The text says %1, but %3 of “%2” is %4</source>
        <translation>في النص ⁨%1⁩، لكن ⁨%3⁩ لـ «⁨%2⁩» يبلغ ⁨%4⁩</translation>
    </message>
    <message>
        <source>The text says %1, but %4 of “%2” for %3 is %5</source>
        <translation>في النص ⁨%1⁩، لكن ⁨%4⁩ لـ «⁨%2⁩» عن ⁨%3⁩ يبلغ ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 here, but %2 in %3 for what seems to be the same: “%4” and “%5”</source>
        <translation>هنا ⁨%1⁩، لكن في ⁨%3⁩ مكتوب ⁨%2⁩ لما يبدو أنه الشيء نفسه: «⁨%4⁩» و«⁨%5⁩»</translation>
    </message>
    <message>
        <source>%1 add up to %2%, where rounding allows %3 more or less than 100%</source>
        <translation>مجموع ⁨%1⁩ هو ⁨%2%⁩، والتقريب يسمح بزيادة أو نقص قدره ⁨%3⁩ عن 100%</translation>
    </message>
    <message>
        <source>“%1” is no number as it stands: are its digits, or its separators, right?</source>
        <translation>«⁨%1⁩» ليس رقماً على هذه الصورة: هل أرقامه صحيحة، وهل فواصله صحيحة؟</translation>
    </message>
    <message>
        <source>Let the text say %1</source>
        <translation>جعل النص يذكر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Write %1 here, as there</source>
        <translation>كتابة ⁨%1⁩ هنا، كما هناك</translation>
    </message>
    <message>
        <source>Write %1 there, as here</source>
        <translation>كتابة ⁨%1⁩ هناك، كما هنا</translation>
    </message>
    <message>
        <source>A number in the text differs from the table’s value.</source>
        <translation>رقم في النص يختلف عن القيمة في الجدول.</translation>
    </message>
    <message>
        <source>A sentence that has the words of an indicator, or of the budget, the funds or the expenditure, and a number of its kind is held against the row that it speaks of. The text is right when the table’s value, rounded as the text is, gives the number, and when words such as over or nearly are true. Nothing is said where it is not clear which population is meant, and of numbers of another year, of a place, or of a part of the people.</source>
        <translation>الجملة التي فيها كلمات مؤشر، أو كلمات الميزانية أو الأموال أو النفقات، وفيها رقم من نوعه، تُقارن بالصف الذي تتحدث عنه. ويكون النص صحيحاً إذا أعطت قيمة الجدول، مقرَّبة كما في النص، الرقم نفسه، وصدقت كلمات مثل «⁨over⁩» أو «⁨nearly⁩». ولا يُذكر شيء إذا لم يتضح أي فئة سكانية هي المقصودة، ولا عن أرقام تخص سنة أخرى أو مكاناً أو جزءاً من الأشخاص.</translation>
    </message>
    <message>
        <source>The text gives two different numbers for what seems to be the same.</source>
        <translation>يذكر النص رقمين مختلفين لما يبدو أنه الشيء نفسه.</translation>
    </message>
    <message>
        <source>Numbers beside the same words, of the same year and place, are held against each other. One that is rounded does not contradict the exact one.</source>
        <translation>تُقارن الأرقام التي ترد مع الكلمات نفسها، للسنة والمكان نفسيهما، بعضها ببعض. والرقم المقرَّب لا يناقض الرقم الدقيق.</translation>
    </message>
    <message>
        <source>Percentages of one whole do not add up to 100.</source>
        <translation>نسب مئوية لأجزاء الشيء نفسه ليس مجموعها 100.</translation>
    </message>
    <message>
        <source>A list of percentages in one sentence is a whole when it ends with others or the rest, or names both women and men. Each may be rounded by half a unit of its last digit.</source>
        <translation>تُعد قائمة النسب المئوية في جملة واحدة شاملة لأجزاء الشيء كلها إذا انتهت بكلمات مثل «⁨others⁩» أو «⁨the rest⁩»، أو ذكرت النساء والرجال معاً. وقد تكون كل نسبة مقرَّبة بنصف وحدة من آخر خانة فيها.</translation>
    </message>
    <message>
        <source>A number in the text is not written as a number is.</source>
        <translation>رقم في النص لم يُكتب كما تُكتب الأرقام.</translation>
    </message>
    <message>
        <source>Commas part groups of three digits, as in 128,000, and a point parts decimals. In 128,00 a digit may be missing, or the comma is meant as a point. Reports that write decimals with a comma throughout are read that way.</source>
        <translation>تفصل الفاصلة بين مجموعات من ثلاث خانات، كما في 128,000، وتفصل النقطة الكسور العشرية. وفي 128,00 ربما نقصت خانة، أو كانت الفاصلة مقصودة كنقطة. والتقارير التي تكتب الكسور العشرية بفاصلة في كل مواضعها تُقرأ على ذلك.</translation>
    </message>
    <message>
        <source>The section %1 “%2” is missing</source>
        <translation>القسم ⁨%1⁩ «⁨%2⁩» غير موجود</translation>
    </message>
    <message>
        <source>“%1” has nothing under it</source>
        <translation>لا شيء تحت «⁨%1⁩»</translation>
    </message>
    <message>
        <source>A section of the standard structure is missing.</source>
        <translation>قسم من البنية المعتادة غير موجود.</translation>
    </message>
    <message>
        <source>Reports have the sections 1.1 to 1.4, 2.1, 2.2, 3.1, 3.2 and 4.1. Where at least six of them stand under their number and title, one of which neither stands is missed.</source>
        <translation>في التقارير الأقسام من 1.1 إلى 1.4، و2.1 و2.2 و3.1 و3.2 و4.1. وإذا وُجدت ستة منها على الأقل برقمها وعنوانها، عُدّ ناقصاً كل قسم لا يوجد رقمه ولا عنوانه.</translation>
    </message>
    <message>
        <source>A heading has nothing under it.</source>
        <translation>عنوان لا شيء تحته.</translation>
    </message>
    <message>
        <source>Statements, paragraphs, tables, the title of a trend and headings below it all count as content.</source>
        <translation>تُعد البيانات والفقرات والجداول وعنوان الاتجاه والعناوين التي تحته كلها محتوى.</translation>
    </message>
    <message>
        <source>The headings are not those of the table of contents.</source>
        <translation>العناوين ليست عناوين جدول المحتويات.</translation>
    </message>
    <message>
        <source>Said by reading, which keeps no table of contents. Numbered entries are looked up among the headings by their number. An entry without a heading is a warning; another title, and a heading between two entries that has none, is a note.</source>
        <translation>تُذكر هذه المشكلة عند القراءة التي لا تحتفظ بجدول المحتويات. ويُبحث عن المدخلات المرقمة بين العناوين حسب أرقامها. والمدخل الذي لا عنوان له في النص تحذير؛ أما اختلاف العنوان، أو وجود عنوان بين مدخلين لا مدخل له، فملاحظة.</translation>
    </message>
    <message>
        <source>An area has two headings.</source>
        <translation>لأحد المجالات عنوانان.</translation>
    </message>
    <message>
        <source>The second is kept beside the first; usually its number or kind is wrong.</source>
        <translation>يُحفظ الثاني إلى جانب الأول؛ وعادةً ما يكون رقمه أو نوعه خاطئاً.</translation>
    </message>
    <message>
        <source>The number of an area is not the one of its title.</source>
        <translation>رقم مجال ليس هو رقم عنوانه.</translation>
    </message>
    <message>
        <source>The title is compared with those of the framework, whatever its capitals. A number that no area has is a note.</source>
        <translation>يُقارن العنوان بعناوين الإطار، أياً كانت فيه الأحرف الكبيرة. والرقم الذي ليس لأي مجال ملاحظة.</translation>
    </message>
    <message>
        <source>An impact or outcome area has no indicator.</source>
        <translation>ليس لمجال أثر أو مجال نتائج أي مؤشر.</translation>
    </message>
    <message>
        <source>Neither in a table under its heading nor among the other core indicators. Enabling areas have none in most reports.</source>
        <translation>لا في جدول تحت عنوانه ولا بين المؤشرات الأساسية الأخرى. وليس لمجالات التمكين مؤشرات في معظم التقارير.</translation>
    </message>
    <message>
        <source>The column “%1” is of %2, the report of %3</source>
        <translation>العمود «⁨%1⁩» لسنة ⁨%2⁩، والتقرير لسنة ⁨%3⁩</translation>
    </message>
    <message>
        <source>Set the title to “%1”</source>
        <translation>ضبط العنوان على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Set the code to %1</source>
        <translation>ضبط الرمز على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete this row, which is the same as the other</source>
        <translation>حذف هذا الصف المطابق للآخر</translation>
    </message>
    <message>
        <source>it has no “%1”</source>
        <translation>ليس فيه «⁨%1⁩»</translation>
    </message>
    <message>
        <source>COLUMN is one of: %1</source>
        <translation>‏⁨COLUMN⁩ أحد هذه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>لا توجد هذه القاعدة</translation>
    </message>
    <message>
        <source>“outturn check --rules” names the rules</source>
        <translation>‏«⁨outturn check --rules⁩» يسرد أسماء القواعد</translation>
    </message>
    <message>
        <source>there is no such finding</source>
        <translation>لا توجد هذه المشكلة</translation>
    </message>
    <message>
        <source>“outturn check” ends each finding with its name</source>
        <translation>‏«⁨outturn check⁩» يذكر في آخر كل مشكلة اسمها</translation>
    </message>
    <message>
        <source>nothing can be said about it</source>
        <translation>لا يمكن قول شيء عنه</translation>
    </message>
    <message>
        <source>Name a figure, a rule, a finding or an indicator’s progress, such as progress/outcome/3.1</source>
        <translation>اذكر رسماً بيانياً أو قاعدة أو مشكلة أو تقدم مؤشر، مثل ⁨progress/outcome/3.1⁩</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>يجب أن يكون سطراً واحداً</translation>
    </message>
    <message>
        <source>Say it in one line</source>
        <translation>قله في سطر واحد</translation>
    </message>
    <message>
        <source>“%1” is no share of the target</source>
        <translation>«⁨%1⁩» ليس حصة من المستهدف</translation>
    </message>
    <message>
        <source>Give a share from 1% to 100%, such as 80%</source>
        <translation>أدخل حصة من 1% إلى 100%، مثل 80%</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«⁨%1⁩» ليس رقماً</translation>
    </message>
    <message>
        <source>Give a value as the row has it, such as 85% or 1,200</source>
        <translation>أدخل قيمة كما هي في الصف، مثل 85% أو 1,200</translation>
    </message>
    <message>
        <source>“%1” is no direction</source>
        <translation>«⁨%1⁩» ليس اتجاهاً</translation>
    </message>
    <message>
        <source>Give lower or higher: which of the two is better</source>
        <translation>أدخل ⁨lower⁩ (الأدنى) أو ⁨higher⁩ (الأعلى): أيهما أفضل</translation>
    </message>
    <message>
        <source>%1: titles and notes of its figures, or what was decided about its checks</source>
        <translation>⁨%1⁩: عناوين رسومه البيانية وملاحظاتها، أو ما تقرر بشأن فحصه</translation>
    </message>
    <message>
        <source>The table of contents has %1 “%2”, the text no such heading</source>
        <translation>في جدول المحتويات ⁨%1⁩ «⁨%2⁩»، ولا يوجد هذا العنوان في النص</translation>
    </message>
    <message>
        <source>%1 is “%2” in the table of contents and “%3” in the text</source>
        <translation>⁨%1⁩ هو «⁨%2⁩» في جدول المحتويات و«⁨%3⁩» في النص</translation>
    </message>
    <message>
        <source>The table of contents does not have the heading %1 “%2”</source>
        <translation>لا يوجد في جدول المحتويات العنوان ⁨%1⁩ «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) take a value</source>
        <translation>
            <numerusform>لا تأخذ أي خلية فارغة قيمة</numerusform>
            <numerusform>خلية فارغة واحدة تأخذ قيمة</numerusform>
            <numerusform>خليتان فارغتان تأخذان قيمة</numerusform>
            <numerusform>%Ln خلايا فارغة تأخذ قيمة</numerusform>
            <numerusform>%Ln خلية فارغة تأخذ قيمة</numerusform>
            <numerusform>%Ln خلية فارغة تأخذ قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are overwritten</source>
        <translation>
            <numerusform>لا يُكتب فوق أي خلية</numerusform>
            <numerusform>يُكتب فوق خلية واحدة</numerusform>
            <numerusform>يُكتب فوق خليتين</numerusform>
            <numerusform>يُكتب فوق %Ln خلايا</numerusform>
            <numerusform>يُكتب فوق %Ln خلية</numerusform>
            <numerusform>يُكتب فوق %Ln خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have the value already</source>
        <translation>
            <numerusform>لا توجد القيمة من قبل في أي خلية</numerusform>
            <numerusform>خلية واحدة فيها القيمة من قبل</numerusform>
            <numerusform>خليتان فيهما القيمة من قبل</numerusform>
            <numerusform>%Ln خلايا فيها القيمة من قبل</numerusform>
            <numerusform>%Ln خلية فيها القيمة من قبل</numerusform>
            <numerusform>%Ln خلية فيها القيمة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refuse what is pasted</source>
        <translation>
            <numerusform>لا ترفض أي خلية ما يُلصق</numerusform>
            <numerusform>خلية واحدة ترفض ما يُلصق</numerusform>
            <numerusform>خليتان ترفضان ما يُلصق</numerusform>
            <numerusform>%Ln خلايا ترفض ما يُلصق</numerusform>
            <numerusform>%Ln خلية ترفض ما يُلصق</numerusform>
            <numerusform>%Ln خلية ترفض ما يُلصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>لا خلايا يتعذر تعديلها</numerusform>
            <numerusform>خلية واحدة لا يمكن تعديلها</numerusform>
            <numerusform>خليتان لا يمكن تعديلهما</numerusform>
            <numerusform>%Ln خلايا لا يمكن تعديلها</numerusform>
            <numerusform>%Ln خلية لا يمكن تعديلها</numerusform>
            <numerusform>%Ln خلية لا يمكن تعديلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no room</source>
        <translation>
            <numerusform>لا خلايا بلا مكان</numerusform>
            <numerusform>خلية واحدة لا مكان لها</numerusform>
            <numerusform>خليتان لا مكان لهما</numerusform>
            <numerusform>%Ln خلايا لا مكان لها</numerusform>
            <numerusform>%Ln خلية لا مكان لها</numerusform>
            <numerusform>%Ln خلية لا مكان لها</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells and what happens to them</source>
        <translation>الخلايا وما يحدث لها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;لصق %Ln خلية</numerusform>
            <numerusform>&amp;لصق خلية واحدة</numerusform>
            <numerusform>&amp;لصق خليتين</numerusform>
            <numerusform>&amp;لصق %Ln خلايا</numerusform>
            <numerusform>&amp;لصق %Ln خلية</numerusform>
            <numerusform>&amp;لصق %Ln خلية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::CellLineEdit</name>
    <message>
        <source>days</source>
        <translation>يوماً</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخصاً</translation>
    </message>
    <message>
        <source>consultations</source>
        <translation>مشاورة</translation>
    </message>
</context>
<context>
    <name>outturn::ChartChooser</name>
    <message>
        <source>Indicators shown in the chart</source>
        <translation>المؤشرات المعروضة في الرسم البياني</translation>
    </message>
    <message>
        <source>All indicators of this area</source>
        <translation>كل مؤشرات هذا المجال</translation>
    </message>
</context>
<context>
    <name>outturn::ChartExportForm</name>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>PNG: a picture</source>
        <translation>PNG: صورة</translation>
    </message>
    <message>
        <source>SVG: a drawing for the web and for editing</source>
        <translation>SVG: رسم للويب وللتحرير</translation>
    </message>
    <message>
        <source>PDF: a page for printing</source>
        <translation>PDF: صفحة للطباعة</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>scale of a picture</comment>
        <translation>⁦%1×⁩</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Print: readable in black and white</source>
        <translation>للطباعة: مقروء بالأبيض والأسود</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;تنسيق:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>الم&amp;قياس:</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>Pictures of %1 × %2 pixels.</source>
        <translation>صور من ⁨%1⁩ × ⁨%2⁩ بكسل.</translation>
    </message>
    <message>
        <source>Sharp at any size.</source>
        <translation>واضح بأي حجم.</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each picture</source>
        <translation>الأ&amp;رقام بصيغة CSV بجانب كل صورة</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>حجم خاص</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>ال&amp;غرض:</translation>
    </message>
    <message>
        <source>Pictures %1 pixels wide.</source>
        <translation>صور بعرض ⁨%1⁩ بكسل.</translation>
    </message>
    <message>
        <source>&amp;Alternative text beside each picture (.alt.txt)</source>
        <translation>ال&amp;نص البديل بجانب كل صورة (‎.alt.txt)</translation>
    </message>
</context>
<context>
    <name>outturn::ChartView</name>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>قائمة الرسم البياني «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>تصدير الرسم البياني…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>⁨%1⁩ (مخفية)</translation>
    </message>
    <message>
        <source>Arrow keys move among the values, Enter goes to the row.</source>
        <translation>مفاتيح الأسهم للتنقل بين القيم، وEnter للانتقال إلى الصف.</translation>
    </message>
    <message>
        <source>The keys 1 to %L1 hide and show a series.</source>
        <translation>المفاتيح من 1 إلى ⁨%L1⁩ لإخفاء سلسلة وإظهارها.</translation>
    </message>
    <message>
        <source>Export, copy, annotate or arrange this chart</source>
        <translation>تصدير هذا الرسم البياني أو نسخه أو إضافة ملاحظات إليه أو ترتيبه</translation>
    </message>
    <message>
        <source>Title and notes…</source>
        <translation>العنوان والملاحظات…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>كما في التقرير</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>حسب المقدار</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>إظهار السلاسل</translation>
    </message>
    <message>
        <source>“%1” is the only series that is shown</source>
        <translation>«⁨%1⁩» هي السلسلة الوحيدة المعروضة</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>إخفاء «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>outturn::ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
</context>
<context>
    <name>outturn::CompareDialog</name>
    <message>
        <source>As it is now</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>Reading the version from the history…</source>
        <translation>جارٍ قراءة الإصدار من السجل…</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسماً</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole row(s)</source>
        <translation>
            <numerusform>لا صفوف كاملة</numerusform>
            <numerusform>صف كامل واحد</numerusform>
            <numerusform>صفان كاملان</numerusform>
            <numerusform>%Ln صفوف كاملة</numerusform>
            <numerusform>%Ln صفاً كاملاً</numerusform>
            <numerusform>%Ln صف كامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>لا خلايا</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خلية</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the narrative</source>
        <translation>
            <numerusform>لا مواضع في النص السردي</numerusform>
            <numerusform>موضع واحد في النص السردي</numerusform>
            <numerusform>موضعان في النص السردي</numerusform>
            <numerusform>%Ln مواضع في النص السردي</numerusform>
            <numerusform>%Ln موضعاً في النص السردي</numerusform>
            <numerusform>%Ln موضع في النص السردي</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs: %1</source>
        <translation>ما يختلف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا يختلف شيء.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;إلى:</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>الإصدار الأسبق</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) and note(s) of figures</source>
        <translation>
            <numerusform>لا عناوين أو ملاحظات للرسوم البيانية</numerusform>
            <numerusform>عنوان أو ملاحظة واحدة للرسوم البيانية</numerusform>
            <numerusform>عنوانان أو ملاحظتان للرسوم البيانية</numerusform>
            <numerusform>%Ln عناوين وملاحظات للرسوم البيانية</numerusform>
            <numerusform>%Ln عنواناً وملاحظة للرسوم البيانية</numerusform>
            <numerusform>%Ln عنوان وملاحظة للرسوم البيانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about checks and progress</source>
        <translation>
            <numerusform>لا قرارات بشأن الفحص والتقدم</numerusform>
            <numerusform>قرار واحد بشأن الفحص والتقدم</numerusform>
            <numerusform>قراران بشأن الفحص والتقدم</numerusform>
            <numerusform>%Ln قرارات بشأن الفحص والتقدم</numerusform>
            <numerusform>%Ln قراراً بشأن الفحص والتقدم</numerusform>
            <numerusform>%Ln قرار بشأن الفحص والتقدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ConflictModel</name>
    <message>
        <source>Statement %1</source>
        <translation>البيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>the order of the rows</source>
        <translation>ترتيب الصفوف</translation>
    </message>
    <message>
        <source>the whole section</source>
        <translation>القسم كله</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(there is no place for it on the other side)</source>
        <translation>(لا مكان له في الجانب الآخر)</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>مختار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>غير مختار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceModel</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
</context>
<context>
    <name>outturn::DifferenceRows</name>
    <message>
        <source>(no such cell)</source>
        <translation>(لا توجد هذه الخلية)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[حُذف: ⁨%1⁩]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[أُضيف: ⁨%1⁩]</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>(no such row)</source>
        <translation>(لا يوجد هذا الصف)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>whole section</source>
        <translation>القسم كله</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>(no such section)</source>
        <translation>(لا يوجد هذا القسم)</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>البيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::DocumentView</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
</context>
<context>
    <name>outturn::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>تصدير الرسم البياني</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>المل&amp;ف:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>المجل&amp;د:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>حدد الملف.</translation>
    </message>
    <message>
        <source>Say which folder.</source>
        <translation>حدد المجلد.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلداً.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>سيُنشأ المجلد.</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>تصدير الرسوم البيانية</translation>
    </message>
    <message>
        <source>What the picture will look like</source>
        <translation>كيف ستبدو الصورة</translation>
    </message>
    <message>
        <source>Charts to export</source>
        <translation>الرسوم البيانية المراد تصديرها</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>اختيار ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>اختر رسماً بيانياً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>There already and will be replaced: %1</source>
        <translation>موجود بالفعل وسيُستبدل: %1</translation>
    </message>
</context>
<context>
    <name>outturn::Facts</name>
    <message>
        <source>%1 M USD</source>
        <translation>%1 مليون دولار أمريكي</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 دولار أمريكي</translation>
    </message>
    <message>
        <source>Impact area</source>
        <translation>مجال الأثر</translation>
    </message>
    <message>
        <source>Outcome area</source>
        <translation>مجال النتائج</translation>
    </message>
    <message>
        <source>Enabling area</source>
        <translation>مجال التمكين</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>لا صفوف مؤشرات</numerusform>
            <numerusform>صف مؤشرات واحد</numerusform>
            <numerusform>صفا مؤشرات</numerusform>
            <numerusform>%Ln صفوف مؤشرات</numerusform>
            <numerusform>%Ln صف مؤشرات</numerusform>
            <numerusform>%Ln صف مؤشرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>لا صفوف مالية</numerusform>
            <numerusform>صف مالي واحد</numerusform>
            <numerusform>صفان ماليان</numerusform>
            <numerusform>%Ln صفوف مالية</numerusform>
            <numerusform>%Ln صفاً مالياً</numerusform>
            <numerusform>%Ln صف مالي</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>الميزانية: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيراً</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FigureTextDialog</name>
    <message>
        <source>Title and notes</source>
        <translation>العنوان والملاحظات</translation>
    </message>
    <message>
        <source>Title of the figure; empty for “%1”</source>
        <translation>عنوان الرسم البياني؛ اتركه فارغاً ليكون «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Note under the figure</source>
        <translation>ملاحظة تحت الرسم البياني</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Note under the figure:</source>
        <translation>&amp;ملاحظة تحت الرسم البياني:</translation>
    </message>
    <message>
        <source>Notes on &amp;rows:</source>
        <translation>ملاحظات على الص&amp;فوف:</translation>
    </message>
    <message>
        <source>Notes on rows of the figure</source>
        <translation>ملاحظات على صفوف الرسم البياني</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>ملاحظة على ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>why words are refused, and what would be right</comment>
        <translation>‏⁨%1⁩. ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row, and why its note is refused</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>outturn::FileRow</name>
    <message>
        <source>%1, %2</source>
        <comment>name and folder of a file</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>غير موجود في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::FilterBar</name>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>المعدَّلة</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>التي فيها مشكلات</translation>
    </message>
    <message>
        <source>With “Unknown”</source>
        <translation>التي فيها «⁨Unknown⁩»</translation>
    </message>
    <message>
        <source>With blank cells</source>
        <translation>التي فيها خلايا فارغة</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>تصفية الصفوف بالكلمات</translation>
    </message>
    <message>
        <source>Close the filter (Esc)</source>
        <translation>إغلاق التصفية (Esc)</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>إغلاق التصفية</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The filter was taken away to show that row.</source>
        <translation>أُزيلت التصفية لعرض ذلك الصف.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln صف</numerusform>
            <numerusform>⁨%1⁩ من صف واحد</numerusform>
            <numerusform>⁨%1⁩ من صفين</numerusform>
            <numerusform>⁨%1⁩ من %Ln صفوف</numerusform>
            <numerusform>⁨%1⁩ من %Ln صفاً</numerusform>
            <numerusform>⁨%1⁩ من %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many results</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in headings, text and cells</source>
        <translation>البحث في العناوين والنص والخلايا</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>outturn::FindModel</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a text found, and where</comment>
        <translation>⁨%1⁩، في ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>outturn::GridEditing</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>نسخ مع العناو&amp;ين</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>تعبئة إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>إدراج صف &amp;فوقه</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>إدراج صف ت&amp;حته</translation>
    </message>
    <message>
        <source>Add pop&amp;ulation type</source>
        <translation>إضافة ف&amp;ئة سكانية</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>ت&amp;كرار %Ln صف</numerusform>
            <numerusform>ت&amp;كرار الصف</numerusform>
            <numerusform>ت&amp;كرار صفين</numerusform>
            <numerusform>ت&amp;كرار %Ln صفوف</numerusform>
            <numerusform>ت&amp;كرار %Ln صفاً</numerusform>
            <numerusform>ت&amp;كرار %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n row(s)</source>
        <translation>
            <numerusform>ح&amp;ذف %Ln صف</numerusform>
            <numerusform>ح&amp;ذف الصف</numerusform>
            <numerusform>ح&amp;ذف صفين</numerusform>
            <numerusform>ح&amp;ذف %Ln صفوف</numerusform>
            <numerusform>ح&amp;ذف %Ln صفاً</numerusform>
            <numerusform>ح&amp;ذف %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعل&amp;ى</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>نقل إلى &amp;أسفل</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>تحديد ال&amp;صف</translation>
    </message>
    <message>
        <source>Select colu&amp;mn</source>
        <translation>تح&amp;ديد العمود</translation>
    </message>
</context>
<context>
    <name>outturn::GridModel</name>
    <message>
        <source>The project is open to look at only.</source>
        <translation>المشروع مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Typed by hand.</source>
        <translation>كُتب يدوياً.</translation>
    </message>
    <message>
        <source>Edited. The source has nothing here.</source>
        <translation>معدَّل. لا يوجد في المصدر شيء هنا.</translation>
    </message>
    <message>
        <source>Edited. The source says “%1”.</source>
        <translation>معدَّل. في المصدر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>الفئة السكانية</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>الميزانية النهائية</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>الأموال المتاحة</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>الأموال المتاحة كنسبة % من الميزانية</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>النفقات كنسبة % من الأموال المتاحة</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>غير مخصصة</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>مخصصة تخصيصاً مرناً</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>مخصصة تخصيصاً صارماً</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Recognised in a picture, %1% sure</source>
        <translation>تم التعرف عليه في صورة، درجة التأكد ⁨%1%⁩</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Stated in the narrative %n time(s): “%1”</source>
        <translation>
            <numerusform>لم يُذكر في النص السردي: «⁨%1⁩»</numerusform>
            <numerusform>مذكور في النص السردي مرة واحدة: «⁨%1⁩»</numerusform>
            <numerusform>مذكور في النص السردي مرتين: «⁨%1⁩»</numerusform>
            <numerusform>مذكور في النص السردي %Ln مرات: «⁨%1⁩»</numerusform>
            <numerusform>مذكور في النص السردي %Ln مرة: «⁨%1⁩»</numerusform>
            <numerusform>مذكور في النص السردي %Ln مرة: «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated in the narrative: “%1”</source>
        <translation>مذكور في النص السردي: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The narrative says otherwise: “%1”</source>
        <translation>النص السردي يقول غير ذلك: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>outturn::GridView</name>
    <message>
        <source>F2 edits a cell, Enter goes down, Tab goes on, Delete empties a cell.</source>
        <translation>F2 لتعديل خلية، وEnter للنزول، وTab للتقدم، وDelete لإفراغ خلية.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>&amp;Take back to source: %1</source>
        <translation>إ&amp;عادة إلى المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>ترتيب ت&amp;صاعدي</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>ترتيب ت&amp;نازلي</translation>
    </message>
    <message>
        <source>The report’s &amp;order</source>
        <translation>ترتيب الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Filter rows</source>
        <translation>تصفية الص&amp;فوف</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>إ&amp;خفاء «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>&amp;ضبط العرض</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message numerus="yes">
        <source>Stated i&amp;n the narrative (%n)</source>
        <translation>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
            <numerusform>&amp;وارد في النص السردي (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pro&amp;gress thresholds…</source>
        <translation>عت&amp;بات التقدم…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryFilterBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>In rows, values and notes</source>
        <translation>في الصفوف والقيم والملاحظات</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>صاحب التغييرات المذكورة في القائمة</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Of which day changes are listed</source>
        <translation>يوم التغييرات المذكورة في القائمة</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>هذا القسم</translation>
    </message>
    <message>
        <source>Only changes of the section that the page shows</source>
        <translation>تغييرات القسم المعروض في الصفحة فقط</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <source>Only changes of the row that is chosen in the page</source>
        <translation>تغييرات الصف المختار في الصفحة فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message numerus="yes">
        <source>one of %n change(s) made at once</source>
        <translation>
            <numerusform>واحد من %Ln تغيير أُجريت معاً</numerusform>
            <numerusform>تغيير واحد أُجري وحده</numerusform>
            <numerusform>واحد من تغييرين أُجريا معاً</numerusform>
            <numerusform>واحد من %Ln تغييرات أُجريت معاً</numerusform>
            <numerusform>واحد من %Ln تغييراً أُجريت معاً</numerusform>
            <numerusform>واحد من %Ln تغيير أُجريت معاً</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>إصدار مسمى</translation>
    </message>
    <message>
        <source>This change cannot be read</source>
        <translation>لا يمكن قراءة هذا التغيير</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading over numbers</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryView</name>
    <message>
        <source>History %1</source>
        <translation>السجل ⁨%1⁩</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit is kept here, also those that were undone.</source>
        <translation>لم يتغير شيء بعد. يُحفظ هنا كل تعديل، حتى ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>No change is like that.</source>
        <translation>لا يوجد تغيير كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>التراجع عن %Ln تغيير</numerusform>
            <numerusform>التراجع عن تغيير واحد</numerusform>
            <numerusform>التراجع عن تغييرين</numerusform>
            <numerusform>التراجع عن %Ln تغييرات</numerusform>
            <numerusform>التراجع عن %Ln تغييراً</numerusform>
            <numerusform>التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n change(s) made with it</source>
        <translation>
            <numerusform>التراجع عن كل التغييرات التي أُجريت معه (%Ln)</numerusform>
            <numerusform>التراجع عن التغيير الذي أُجري معه</numerusform>
            <numerusform>التراجع عن التغييرين اللذين أُجريا معاً</numerusform>
            <numerusform>التراجع عن كل التغييرات التي أُجريت معه (%Ln)</numerusform>
            <numerusform>التراجع عن كل التغييرات التي أُجريت معه (%Ln)</numerusform>
            <numerusform>التراجع عن كل التغييرات التي أُجريت معه (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all changes made with it</source>
        <translation>التراجع عن كل التغييرات التي أُجريت معه</translation>
    </message>
    <message>
        <source>Go to where it was made</source>
        <translation>الانتقال إلى موضع التغيير</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Makes a new change that takes back what is chosen; later changes stay</source>
        <translation>يُجري تغييراً جديداً يتراجع عما اختير؛ وتبقى التغييرات اللاحقة</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>مقارنة بالحالة الراهنة</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>الرجوع إلى هذا…</translation>
    </message>
</context>
<context>
    <name>outturn::HistoryWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>البيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>أُضيف صف</translation>
    </message>
    <message>
        <source>row deleted</source>
        <translation>حُذف صف</translation>
    </message>
    <message>
        <source>moved from position %1 to %2</source>
        <translation>نُقل من الموضع ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>row added: %1</source>
        <translation>أُضيف صف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>row deleted: %1</source>
        <translation>حُذف صف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>takes back change %1</source>
        <translation>يتراجع عن التغيير ⁨%1⁩</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>undone, then edited anew</source>
        <translation>تم التراجع عنه، ثم عُدّل من جديد</translation>
    </message>
</context>
<context>
    <name>outturn::ImportModel</name>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>لم يُقرأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>تم تجاوزه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Named twice; it is taken once</source>
        <translation>ذُكر مرتين؛ ويؤخذ مرة واحدة</translation>
    </message>
    <message>
        <source>Read; the same bytes as %1</source>
        <translation>قُرئ؛ محتواه مطابق تماماً لمحتوى ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Read, with %n edit(s)</source>
        <translation>
            <numerusform>قُرئ، بلا تعديلات</numerusform>
            <numerusform>قُرئ، وفيه تعديل واحد</numerusform>
            <numerusform>قُرئ، وفيه تعديلان</numerusform>
            <numerusform>قُرئ، وفيه %Ln تعديلات</numerusform>
            <numerusform>قُرئ، وفيه %Ln تعديلاً</numerusform>
            <numerusform>قُرئ، وفيه %Ln تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريراً</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
</context>
<context>
    <name>outturn::ImportPanel</name>
    <message>
        <source>The project could not be made</source>
        <translation>تعذر إنشاء المشروع</translation>
    </message>
    <message>
        <source>No report could be read</source>
        <translation>تعذرت قراءة أي تقرير</translation>
    </message>
    <message>
        <source>Each file says why, and what to do.</source>
        <translation>يُذكر عند كل ملف السبب وما ينبغي فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي تقرير</numerusform>
            <numerusform>قُرئ تقرير واحد</numerusform>
            <numerusform>قُرئ تقريران</numerusform>
            <numerusform>قُرئت %Ln تقارير</numerusform>
            <numerusform>قُرئ %Ln تقريراً</numerusform>
            <numerusform>قُرئ %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: each says why, and what to do.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي ملف.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد: ويُذكر عنده السبب وما ينبغي فعله.</numerusform>
            <numerusform>تعذرت قراءة ملفين: ويُذكر عند كل منهما السبب وما ينبغي فعله.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات: ويُذكر عند كل منها السبب وما ينبغي فعله.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفاً: ويُذكر عند كل منها السبب وما ينبغي فعله.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف: ويُذكر عند كل منها السبب وما ينبغي فعله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file was read.</source>
        <translation>قُرئت كل الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %n report(s)</source>
        <translation>
            <numerusform>&amp;فتح %Ln تقرير</numerusform>
            <numerusform>&amp;فتح تقرير واحد</numerusform>
            <numerusform>&amp;فتح تقريرين</numerusform>
            <numerusform>&amp;فتح %Ln تقارير</numerusform>
            <numerusform>&amp;فتح %Ln تقريراً</numerusform>
            <numerusform>&amp;فتح %Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>إدخال &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Recognise the text…</source>
        <translation>التعرف على ال&amp;نص…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Reading reports…</source>
        <translation>جارٍ قراءة التقارير…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>تقدم عملية القراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>نسخ هذه ال&amp;قائمة</translation>
    </message>
</context>
<context>
    <name>outturn::LinesView</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
</context>
<context>
    <name>outturn::LinkWords</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title and population of an indicator</comment>
        <translation>‏⁨%1 %2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>a row, a column and what the cell says</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a row and a column</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The other place: “%1”</source>
        <translation>الموضع الآخر: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>outturn::MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>فتح تقرير أو مشروع</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opened to read only. %1</source>
        <translation>فُتح للقراءة فقط. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Every change is kept already</source>
        <translation>كل التغييرات محفوظة بالفعل</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Outturn projects (*.outturn)</source>
        <translation>مشاريع Outturn‏ (*.outturn)</translation>
    </message>
    <message>
        <source>Export the report as text</source>
        <translation>تصدير التقرير كنص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Discard this unsaved work?</source>
        <translation>هل تريد تجاهل هذا العمل غير المحفوظ؟</translation>
    </message>
    <message>
        <source>Its changes are gone for good after that.</source>
        <translation>ستضيع تغييراته نهائياً بعد ذلك.</translation>
    </message>
    <message>
        <source>Outturn %1</source>
        <translation>Outturn %1</translation>
    </message>
    <message>
        <source>Opens Annual Results Reports, edits their results and charts their budgets. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يفتح التقارير السنوية عن النتائج، ويعدّل نتائجها، ويعرض ميزانياتها في رسوم بيانية. كل شيء يبقى على هذا الحاسوب.

برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>تقدم عملية الفتح</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>⁨%1⁩ (للقراءة فقط)</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>لا مجالات</numerusform>
            <numerusform>مجال واحد</numerusform>
            <numerusform>مجالان</numerusform>
            <numerusform>%Ln مجالات</numerusform>
            <numerusform>%Ln مجالاً</numerusform>
            <numerusform>%Ln مجال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator row(s)</source>
        <translation>
            <numerusform>لا صفوف مؤشرات</numerusform>
            <numerusform>صف مؤشرات واحد</numerusform>
            <numerusform>صفا مؤشرات</numerusform>
            <numerusform>%Ln صفوف مؤشرات</numerusform>
            <numerusform>%Ln صف مؤشرات</numerusform>
            <numerusform>%Ln صف مؤشرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finance row(s)</source>
        <translation>
            <numerusform>لا صفوف مالية</numerusform>
            <numerusform>صف مالي واحد</numerusform>
            <numerusform>صفان ماليان</numerusform>
            <numerusform>%Ln صفوف مالية</numerusform>
            <numerusform>%Ln صفاً مالياً</numerusform>
            <numerusform>%Ln صف مالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيراً</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>لم يُحفظ باسم بعد</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>All changes kept · %1 · no name yet</source>
        <translation>كل التغييرات محفوظة · ⁨%1⁩ · بلا اسم بعد</translation>
    </message>
    <message>
        <source>All changes kept · %1</source>
        <translation>كل التغييرات محفوظة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the changes to “%1” under a name?</source>
        <translation>هل تريد حفظ تغييرات «⁨%1⁩» باسم؟</translation>
    </message>
    <message>
        <source>Without a name they can be kept for later: they wait on the start page.</source>
        <translation>ويمكن إبقاؤها لوقت لاحق بلا اسم: فهي تنتظر في صفحة البداية.</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>إب&amp;قاء لوقت لاحق</translation>
    </message>
    <message>
        <source>Save the project of “%1” under a name?</source>
        <translation>هل تريد حفظ مشروع «⁨%1⁩» باسم؟</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريراً</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and projects (%1)</source>
        <translation>تقارير ومشاريع (%1)</translation>
    </message>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>جارٍ التعرف على نص ⁨%1⁩…</translation>
    </message>
    <message numerus="yes">
        <source>Open these %n file(s) as one project?</source>
        <translation>
            <numerusform>هل تريد فتح هذه الملفات كمشروع واحد؟</numerusform>
            <numerusform>هل تريد فتح هذا الملف كمشروع واحد؟</numerusform>
            <numerusform>هل تريد فتح هذين الملفين كمشروع واحد؟</numerusform>
            <numerusform>هل تريد فتح هذه الملفات (%Ln) كمشروع واحد؟</numerusform>
            <numerusform>هل تريد فتح هذه الملفات (%Ln) كمشروع واحد؟</numerusform>
            <numerusform>هل تريد فتح هذه الملفات (%Ln) كمشروع واحد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>One project holds reports of several years or operations side by side. Apart, each file has a window of its own.</source>
        <translation>يضم المشروع الواحد تقارير عدة سنوات أو عمليات جنباً إلى جنب. وإذا فُتحت منفصلة، كانت لكل ملف نافذة خاصة به.</translation>
    </message>
    <message>
        <source>One &amp;project</source>
        <translation>مشروع &amp;واحد</translation>
    </message>
    <message>
        <source>A &amp;window each</source>
        <translation>&amp;نافذة لكل ملف</translation>
    </message>
    <message>
        <source>Open several as one project</source>
        <translation>فتح عدة ملفات كمشروع واحد</translation>
    </message>
    <message>
        <source>Open every report in a folder</source>
        <translation>فتح كل تقارير مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي تغيير</numerusform>
            <numerusform>تم التراجع عن تغيير واحد</numerusform>
            <numerusform>تم التراجع عن تغييرين</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات</numerusform>
            <numerusform>تم التراجع عن %Ln تغييراً</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Version “%1” kept</source>
        <translation>حُفظ الإصدار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>هل تريد الرجوع إلى «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Everything is put back as it was then. That is a new change: it can be undone, and the changes made since stay in the history.</source>
        <translation>يعود كل شيء كما كان حينها. وهذا تغيير جديد: يمكن التراجع عنه، وتبقى التغييرات التي أُجريت منذ ذلك الحين في السجل.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Everything is again as in “%1”.</source>
        <translation>عاد كل شيء كما هو في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Everything is as in “%1” already.</source>
        <translation>كل شيء كما هو في «⁨%1⁩» بالفعل.</translation>
    </message>
    <message>
        <source>Update from a new edition of the report</source>
        <translation>التحديث من طبعة جديدة من التقرير</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>تقارير (%1)</translation>
    </message>
    <message>
        <source>Merge with a copy of the project</source>
        <translation>الدمج مع نسخة من المشروع</translation>
    </message>
    <message>
        <source>Update %1 from “%2”?</source>
        <translation>هل تريد تحديث ⁨%1⁩ من «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>The file is another edition of this report. What was edited here is kept.</source>
        <translation>الملف طبعة أخرى من هذا التقرير. ويبقى ما عُدّل هنا محفوظاً.</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>ت&amp;حديث…</translation>
    </message>
    <message>
        <source>&amp;Open on its own</source>
        <translation>&amp;فتحه على حدة</translation>
    </message>
    <message>
        <source>“%1” is the source that the project has: nothing is to be done.</source>
        <translation>«⁨%1⁩» هو المصدر الموجود في المشروع: لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>“%1” has no changes that are not here: nothing is to be done.</source>
        <translation>ليس في «⁨%1⁩» تغييرات غير موجودة هنا: لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Source until now</source>
        <translation>المصدر حتى الآن</translation>
    </message>
    <message>
        <source>When they parted</source>
        <translation>عند افتراقهما</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>عُدّل هنا</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>الطبعة الجديدة</translation>
    </message>
    <message>
        <source>Edited in the copy</source>
        <translation>عُدّل في النسخة</translation>
    </message>
    <message>
        <source>All as edited &amp;here</source>
        <translation>الكل كما عُدّل &amp;هنا</translation>
    </message>
    <message>
        <source>All as in the &amp;new edition</source>
        <translation>الكل كما في ال&amp;طبعة الجديدة</translation>
    </message>
    <message>
        <source>All as in the &amp;copy</source>
        <translation>الكل كما في ال&amp;نسخة</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>تحديث من ملف</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>دمج مع نسخة</translation>
    </message>
    <message>
        <source>“%1” is another edition of %2.</source>
        <translation>«⁨%1⁩» طبعة أخرى من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is a copy of this project that was edited apart.</source>
        <translation>«⁨%1⁩» نسخة من هذا المشروع عُدّلت على حدة.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>What “%1” brings is here. Undo takes it back.</source>
        <translation>أصبح هنا ما جاء به «⁨%1⁩». ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Versions that only the copy has stay there: %1.</source>
        <translation>الإصدارات التي لا توجد إلا في النسخة تبقى فيها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1. Nothing was changed in it. What is sound in it can be made a new project.</source>
        <translation>⁨%1⁩. لم يتغير فيه شيء. ويمكن إنشاء مشروع جديد مما هو سليم فيه.</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>استرداد إلى ملف جديد…</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>استرداد إلى ملف جديد</translation>
    </message>
    <message>
        <source>%1-recovered</source>
        <translation>%1-مسترد</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>جارٍ استرداد ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Recovered; nothing is missing.</source>
        <translation>تم الاسترداد؛ ولا ينقص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered; %n thing(s) are missing.</source>
        <translation>
            <numerusform>تم الاسترداد؛ ولا ينقص شيء.</numerusform>
            <numerusform>تم الاسترداد؛ وينقص شيء واحد.</numerusform>
            <numerusform>تم الاسترداد؛ وينقص شيئان.</numerusform>
            <numerusform>تم الاسترداد؛ وتنقص %Ln أشياء.</numerusform>
            <numerusform>تم الاسترداد؛ وينقص %Ln شيئاً.</numerusform>
            <numerusform>تم الاسترداد؛ وينقص %Ln شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>ما ينقص…</translation>
    </message>
    <message>
        <source>What could not be recovered</source>
        <translation>ما تعذر استرداده</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Nobody else edits the project any more.</source>
        <translation>لم يعد أحد غيرك يعدّل المشروع.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>تعديله هنا</translation>
    </message>
    <message>
        <source>No number that the checks know is here</source>
        <translation>لا يوجد هنا رقم يعرفه الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are chosen.</source>
        <translation>
            <numerusform>لم تُختر أي مشكلة.</numerusform>
            <numerusform>اختيرت مشكلة واحدة.</numerusform>
            <numerusform>اختيرت مشكلتان.</numerusform>
            <numerusform>اختيرت %Ln مشكلات.</numerusform>
            <numerusform>اختيرت %Ln مشكلة.</numerusform>
            <numerusform>اختيرت %Ln مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>قبول المشكلة</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>قبول %Ln مشكلة</numerusform>
            <numerusform>قبول مشكلة واحدة</numerusform>
            <numerusform>قبول مشكلتين</numerusform>
            <numerusform>قبول %Ln مشكلات</numerusform>
            <numerusform>قبول %Ln مشكلة</numerusform>
            <numerusform>قبول %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer counted or marked. The reason is kept in the project, and the acceptance can be taken back. It ends by itself when the numbers or words it is about are changed.</source>
        <translation>لا تُحسب بعد ذلك ولا تُعلَّم. ويُحفظ السبب في المشروع، ويمكن التراجع عن القبول. وينتهي القبول من تلقاء نفسه إذا تغيرت الأرقام أو الكلمات التي يخصها.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>for example “confirmed with the field office”</source>
        <translation>مثلاً «تم التأكد مع المكتب الميداني»</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>تم قبول: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>لم تُقبل أي مشكلة</numerusform>
            <numerusform>قُبلت مشكلة واحدة</numerusform>
            <numerusform>قُبلت مشكلتان</numerusform>
            <numerusform>قُبلت %Ln مشكلات</numerusform>
            <numerusform>قُبلت %Ln مشكلة</numerusform>
            <numerusform>قُبلت %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) taken back</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي قبول</numerusform>
            <numerusform>تم التراجع عن قبول مشكلة واحدة</numerusform>
            <numerusform>تم التراجع عن قبول مشكلتين</numerusform>
            <numerusform>تم التراجع عن قبول %Ln مشكلات</numerusform>
            <numerusform>تم التراجع عن قبول %Ln مشكلة</numerusform>
            <numerusform>تم التراجع عن قبول %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an edit that ends a problem</comment>
        <translation>تم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Switch off the rule</source>
        <translation>تعطيل القاعدة</translation>
    </message>
    <message>
        <source>Nothing is found by it in the reports of this project any more. The reason is kept in the project, and the rule can be switched on again in the list of rules.</source>
        <translation>لن تجد هذه القاعدة بعد ذلك شيئاً في تقارير هذا المشروع. ويُحفظ السبب في المشروع، ويمكن تفعيل القاعدة من جديد في قائمة القواعد.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>تع&amp;طيل</translation>
    </message>
    <message>
        <source>for example “not needed here”</source>
        <translation>مثلاً «لا حاجة إليها هنا»</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>تم تفعيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>تم تعطيل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::NarrativeEditor</name>
    <message>
        <source>No statement. Click to write one.</source>
        <translation>لا يوجد بيان. انقر لكتابة بيان.</translation>
    </message>
    <message>
        <source>No narrative. Click to write.</source>
        <translation>لا يوجد نص سردي. انقر للكتابة.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words of the text, and what they are about</comment>
        <translation>‏«⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ctrl+click or F12 leads there.</source>
        <translation>النقر مع Ctrl أو المفتاح F12 ينقلك إلى هناك.</translation>
    </message>
    <message>
        <source>&amp;Go to the other place</source>
        <translation>الانتقال إلى الموضع الآ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Go to the cell in the table</source>
        <translation>الانتقال إلى ال&amp;خلية في الجدول</translation>
    </message>
</context>
<context>
    <name>outturn::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>outturn::OutlineModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>edited below</source>
        <translation>معدَّل في الداخل</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>الأشد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts read aloud</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>outturn::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>outturn::PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>بعرض المساحة المتاحة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::PageView</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«⁨%1⁩» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>That password does not open it. Capital and small letters differ.</source>
        <translation>كلمة المرور هذه لا تفتحه. وتُميَّز الأحرف الكبيرة من الصغيرة.</translation>
    </message>
</context>
<context>
    <name>outturn::PasswordForm</name>
    <message>
        <source>This is not the password of the PDF. Try another one.</source>
        <translation>ليست هذه كلمة مرور ملف PDF. جرّب غيرها.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. It is used to show the pages, and not kept.</source>
        <translation>يطلب ملف PDF كلمة مرور. وهي تُستعمل لعرض الصفحات ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>عرض الصفحات</translation>
    </message>
</context>
<context>
    <name>outturn::PasteModel</name>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ما يُلصق</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Row %1, column %2 of what is pasted</source>
        <translation>الصف ⁨%1⁩، العمود ⁨%2⁩ مما يُلصق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row, column</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Takes the value</source>
        <translation>تأخذ القيمة</translation>
    </message>
    <message>
        <source>Overwrites what stands there</source>
        <translation>يُكتب فوق ما فيها</translation>
    </message>
    <message>
        <source>Has this value already</source>
        <translation>فيها هذه القيمة من قبل</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cannot be edited: %1</source>
        <translation>لا يمكن تعديلها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No room: %1</source>
        <translation>لا مكان لها: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::PdfView</name>
    <message>
        <source>Page of the source</source>
        <translation>صفحة المصدر</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn</source>
        <translation>لا يمكن رسم الصفحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the source</source>
        <translation>الصفحة ⁨%1⁩ من ⁨%2⁩ من المصدر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Show in the report</source>
        <translation>&amp;عرض في التقرير</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>severity and place of a problem</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>القاعدة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, message and place of a problem</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>a problem that a person has looked at</comment>
        <translation>‏⁨%1⁩، شوهدت</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, accepted: %2</source>
        <comment>a problem, and why a person accepted it</comment>
        <translation>⁨%1⁩، مقبولة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>التقرير كله</translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsTree</name>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبولة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first %n are listed)</source>
        <comment>a section</comment>
        <translation>
            <numerusform>⁨%1⁩ (لا تُعرض أي مشكلة)</numerusform>
            <numerusform>⁨%1⁩ (تُعرض المشكلة الأولى)</numerusform>
            <numerusform>⁨%1⁩ (تُعرض أول مشكلتين)</numerusform>
            <numerusform>⁨%1⁩ (تُعرض أول %Ln مشكلات)</numerusform>
            <numerusform>⁨%1⁩ (تُعرض أول %Ln مشكلة)</numerusform>
            <numerusform>⁨%1⁩ (تُعرض أول %Ln مشكلة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>a group of problems, read aloud</comment>
        <translation>
            <numerusform>⁨%1⁩، لا مشكلات</numerusform>
            <numerusform>⁨%1⁩، مشكلة واحدة</numerusform>
            <numerusform>⁨%1⁩، مشكلتان</numerusform>
            <numerusform>⁨%1⁩، %Ln مشكلات</numerusform>
            <numerusform>⁨%1⁩، %Ln مشكلة</numerusform>
            <numerusform>⁨%1⁩، %Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProblemsView</name>
    <message>
        <source>Problems %1</source>
        <translation>المشكلات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيراً</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every problem found is of a kind that is hidden.</source>
        <translation>كل المشكلات التي وُجدت من نوع مخفي.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم توجد مشكلات.</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>كل المشكلات</translation>
    </message>
    <message>
        <source>From reading</source>
        <translation>من القراءة</translation>
    </message>
    <message>
        <source>From checks</source>
        <translation>من الفحص</translation>
    </message>
    <message>
        <source>Which problems are listed</source>
        <translation>المشكلات المذكورة في القائمة</translation>
    </message>
    <message>
        <source>From reading: what was unsure in the source. From checks: what does not add up.</source>
        <translation>من القراءة: ما لم يكن مؤكداً في المصدر. من الفحص: ما لا تتفق حساباته.</translation>
    </message>
    <message>
        <source>Seen, or not seen yet</source>
        <translation>شوهدت أو لم تُشاهد بعد</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, count and words of a problem</comment>
        <translation>⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number and count of problems</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>لا مشكلات لم تُشاهد</numerusform>
            <numerusform>واحدة لم تُشاهد</numerusform>
            <numerusform>اثنتان لم تُشاهدا</numerusform>
            <numerusform>%Ln لم تُشاهد</numerusform>
            <numerusform>%Ln لم تُشاهد</numerusform>
            <numerusform>%Ln لم تُشاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen</source>
        <translation>شوهدت كلها</translation>
    </message>
    <message>
        <source>About finance</source>
        <translation>عن المالية</translation>
    </message>
    <message>
        <source>About indicators</source>
        <translation>عن المؤشرات</translation>
    </message>
    <message>
        <source>About structure</source>
        <translation>عن البنية</translation>
    </message>
    <message>
        <source>About narrative</source>
        <translation>عن النص السردي</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>المزيد عن القائمة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>Show where the problem is (Enter)</source>
        <translation>عرض موضع المشكلة (Enter)</translation>
    </message>
    <message>
        <source>Go to the other &amp;place</source>
        <translation>الانتقال إلى الموضع الآ&amp;خر</translation>
    </message>
    <message>
        <source>Go to the &amp;cell</source>
        <translation>الانتقال إلى ال&amp;خلية</translation>
    </message>
    <message>
        <source>Show what it is compared with</source>
        <translation>عرض ما تُقارن به</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n problem(s)…</source>
        <translation>
            <numerusform>&amp;قبول %Ln مشكلة…</numerusform>
            <numerusform>&amp;قبول مشكلة واحدة…</numerusform>
            <numerusform>&amp;قبول مشكلتين…</numerusform>
            <numerusform>&amp;قبول %Ln مشكلات…</numerusform>
            <numerusform>&amp;قبول %Ln مشكلة…</numerusform>
            <numerusform>&amp;قبول %Ln مشكلة…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;قبول…</translation>
    </message>
    <message>
        <source>Say why it may stay so: it is then no longer counted</source>
        <translation>اذكر لماذا يجوز أن تبقى على حالها: فلا تُحسب بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n acceptance(s)</source>
        <translation>
            <numerusform>الت&amp;راجع عن قبول %Ln مشكلة</numerusform>
            <numerusform>الت&amp;راجع عن قبول مشكلة واحدة</numerusform>
            <numerusform>الت&amp;راجع عن قبول مشكلتين</numerusform>
            <numerusform>الت&amp;راجع عن قبول %Ln مشكلات</numerusform>
            <numerusform>الت&amp;راجع عن قبول %Ln مشكلة</numerusform>
            <numerusform>الت&amp;راجع عن قبول %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back acceptance</source>
        <translation>الت&amp;راجع عن القبول</translation>
    </message>
    <message>
        <source>It is a problem again</source>
        <translation>تعود مشكلة كما كانت</translation>
    </message>
    <message>
        <source>&amp;Switch off rule…</source>
        <translation>تع&amp;طيل القاعدة…</translation>
    </message>
    <message>
        <source>Nothing is found by this rule in this project any more</source>
        <translation>لن تجد هذه القاعدة بعد ذلك شيئاً في هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Why? About the rule</source>
        <translation>&amp;لماذا؟ عن القاعدة</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>القواع&amp;د…</translation>
    </message>
    <message>
        <source>What is looked for, and why; rules can be switched off</source>
        <translation>ما الذي يُبحث عنه ولماذا؛ ويمكن تعطيل القواعد</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;فتح كل المجموعات</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>ط&amp;ي كل المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي مشكلة</numerusform>
            <numerusform>اختيرت مشكلة واحدة</numerusform>
            <numerusform>اختيرت مشكلتان</numerusform>
            <numerusform>اختيرت %Ln مشكلات</numerusform>
            <numerusform>اختيرت %Ln مشكلة</numerusform>
            <numerusform>اختيرت %Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::ProgressWords</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>There is no actual to hold against the target.</source>
        <translation>لا توجد قيمة فعلية تُقارن بالمستهدف.</translation>
    </message>
    <message>
        <source>There is no target that the actual can be held against.</source>
        <translation>لا يوجد مستهدف يُقارن به الفعلي.</translation>
    </message>
    <message>
        <source>%1 of the way from %2 to %3</source>
        <translation>قُطع ⁨%1⁩ من الطريق من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>The target is %1 of the actual; there is no baseline to measure the way from</source>
        <translation>المستهدف ⁨%1⁩ من الفعلي؛ ولا يوجد خط أساس يُقاس الطريق منه</translation>
    </message>
    <message>
        <source>%1 of the target; there is no baseline to measure the way from</source>
        <translation>⁨%1⁩ من المستهدف؛ ولا يوجد خط أساس يُقاس الطريق منه</translation>
    </message>
    <message>
        <source>The framework does not know the indicator: higher is taken as better.</source>
        <translation>لا يعرف الإطار هذا المؤشر: يُعد الأعلى أفضل.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>الأعلى أفضل.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>الأدنى أفضل.</translation>
    </message>
    <message>
        <source>Near: a level of the same light as the target’s</source>
        <translation>قارب المستهدف: مستوى بلون الإشارة نفسه الذي لمستوى المستهدف</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it</source>
        <translation>قارب المستهدف: ما دام المستهدف لا يقل عن ⁨%1⁩ من الفعلي</translation>
    </message>
    <message>
        <source>Near while the target is at least %1 of it, or up to %2</source>
        <translation>قارب المستهدف: ما دام المستهدف لا يقل عن ⁨%1⁩ من الفعلي، أو حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Near from %1 of the target</source>
        <translation>قارب المستهدف: ابتداءً من ⁨%1⁩ من المستهدف</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or above %2</source>
        <translation>قارب المستهدف: ابتداءً من ⁨%1⁩ من المستهدف، أو فوق ⁨%2⁩</translation>
    </message>
    <message>
        <source>Near from %1 of the target, or from %2</source>
        <translation>قارب المستهدف: ابتداءً من ⁨%1⁩ من المستهدف، أو ابتداءً من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Thresholds of this project’s own</source>
        <translation>عتبات خاصة بهذا المشروع</translation>
    </message>
</context>
<context>
    <name>outturn::ReasonDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>اختيار ا&amp;لكل</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>ال&amp;بحث عن:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>الا&amp;ستبدال بـ:</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>ما سيُستبدل</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <translation>استب&amp;دال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>اكتب ما تريد البحث عنه.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي موضع</numerusform>
            <numerusform>عُثر على موضع واحد</numerusform>
            <numerusform>عُثر على موضعين</numerusform>
            <numerusform>عُثر على %Ln مواضع</numerusform>
            <numerusform>عُثر على %Ln موضعاً</numerusform>
            <numerusform>عُثر على %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would not take the new words and stay as they are</source>
        <translation>
            <numerusform>لا خلايا ترفض الكلمات الجديدة</numerusform>
            <numerusform>خلية واحدة لا تقبل الكلمات الجديدة وتبقى كما هي</numerusform>
            <numerusform>خليتان لا تقبلان الكلمات الجديدة وتبقيان كما هما</numerusform>
            <numerusform>%Ln خلايا لا تقبل الكلمات الجديدة وتبقى كما هي</numerusform>
            <numerusform>%Ln خلية لا تقبل الكلمات الجديدة وتبقى كما هي</numerusform>
            <numerusform>%Ln خلية لا تقبل الكلمات الجديدة وتبقى كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>المشروع مفتوح للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>outturn::ReplaceModel</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>بعد الاستبدال</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>البيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
</context>
<context>
    <name>outturn::ReportWords</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an area</comment>
        <translation>⁨%1. %2⁩</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <comment>number and title of a chapter</comment>
        <translation>القسم ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row&apos;s name</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Budget and Expenditure Trend</source>
        <translation>اتجاه الميزانية والنفقات</translation>
    </message>
    <message>
        <source>Contributions Trend by Type</source>
        <translation>اتجاه المساهمات حسب النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Population type</source>
        <translation>الفئة السكانية</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>الميزانية النهائية</translation>
    </message>
    <message>
        <source>Funds available</source>
        <translation>الأموال المتاحة</translation>
    </message>
    <message>
        <source>Funds available as % of budget</source>
        <translation>الأموال المتاحة كنسبة % من الميزانية</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Expenditure as % of funds available</source>
        <translation>النفقات كنسبة % من الأموال المتاحة</translation>
    </message>
    <message>
        <source>Unearmarked</source>
        <translation>غير مخصصة</translation>
    </message>
    <message>
        <source>Softly earmarked</source>
        <translation>مخصصة تخصيصاً مرناً</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Tightly earmarked</source>
        <translation>مخصصة تخصيصاً صارماً</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title of the figure “%1”</source>
        <translation>عنوان الرسم البياني «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Note of the figure “%1”</source>
        <translation>ملاحظة الرسم البياني «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Note on %1 in the figure “%2”</source>
        <translation>ملاحظة على ⁨%1⁩ في الرسم البياني «⁨%2⁩»</translation>
    </message>
    <message>
        <source>impact</source>
        <comment>level of an indicator</comment>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>level of an indicator</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>enabling</source>
        <comment>level of an indicator</comment>
        <translation>التمكين</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code and level of an indicator</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>of the checks, by its name</comment>
        <translation>القاعدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <comment>of the checks, by its name</comment>
        <translation>المشكلة ⁨%1⁩</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>كل المؤشرات</translation>
    </message>
    <message>
        <source>%1: near the target from</source>
        <comment>an indicator, and its threshold</comment>
        <translation>⁨%1⁩: قارب المستهدف ابتداءً من</translation>
    </message>
    <message>
        <source>%1: edge of the green band</source>
        <comment>an indicator, and its threshold</comment>
        <translation>⁨%1⁩: حد النطاق الأخضر</translation>
    </message>
    <message>
        <source>%1: better is</source>
        <comment>an indicator, and which way is better</comment>
        <translation>⁨%1⁩: الأفضل هو</translation>
    </message>
    <message>
        <source>words of a figure</source>
        <translation>نص رسم بياني</translation>
    </message>
    <message>
        <source>a rule of the checks</source>
        <translation>قاعدة فحص</translation>
    </message>
    <message>
        <source>a finding of the checks</source>
        <translation>مشكلة وجدها الفحص</translation>
    </message>
    <message>
        <source>how progress is judged</source>
        <translation>كيفية الحكم على التقدم</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>معطّلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>مقبولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>as the framework has it</source>
        <translation>كما في الإطار</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>outturn::RulesDialog</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>لا توجد قاعدة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>القاعدة مفعّلة.</translation>
    </message>
    <message>
        <source>It is off: %1</source>
        <translation>القاعدة معطّلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is off in some reports: %1</source>
        <translation>القاعدة معطّلة في بعض التقارير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>تع&amp;طيل…</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>ت&amp;فعيل</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>قواعد الفحص</translation>
    </message>
    <message>
        <source>Words of a rule</source>
        <translation>كلمات من قاعدة</translation>
    </message>
    <message>
        <source>Show only rules with these words</source>
        <translation>عرض القواعد التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>outturn::RulesModel</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>النص السردي</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name of a rule, whether it is on, what it looks for</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>off in some reports</source>
        <translation>معطّلة في بعض التقارير</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>ما تبحث عنه</translation>
    </message>
</context>
<context>
    <name>outturn::SectionPage</name>
    <message>
        <source>Statements of %1</source>
        <translation>بيانات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Narrative of %1</source>
        <translation>النص السردي لـ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>outturn::SentenceOffer</name>
    <message>
        <source>Update: %1</source>
        <translation>تحديث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It says now: %1</source>
        <translation>النص الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>الانتقال إلى الجملة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n sentence(s)</source>
        <translation>
            <numerusform>تح&amp;ديث %Ln جملة</numerusform>
            <numerusform>تح&amp;ديث جملة واحدة</numerusform>
            <numerusform>تح&amp;ديث جملتين</numerusform>
            <numerusform>تح&amp;ديث %Ln جمل</numerusform>
            <numerusform>تح&amp;ديث %Ln جملة</numerusform>
            <numerusform>تح&amp;ديث %Ln جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state an old value.</source>
        <translation>
            <numerusform>لا تذكر أي جملة قيمة قديمة.</numerusform>
            <numerusform>جملة واحدة تذكر قيمة قديمة.</numerusform>
            <numerusform>جملتان تذكران قيمة قديمة.</numerusform>
            <numerusform>%Ln جمل تذكر قيمة قديمة.</numerusform>
            <numerusform>%Ln جملة تذكر قيمة قديمة.</numerusform>
            <numerusform>%Ln جملة تذكر قيمة قديمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) state the old value of %1.</source>
        <translation>
            <numerusform>لا تذكر أي جملة القيمة القديمة لـ ⁨%1⁩.</numerusform>
            <numerusform>جملة واحدة تذكر القيمة القديمة لـ ⁨%1⁩.</numerusform>
            <numerusform>جملتان تذكران القيمة القديمة لـ ⁨%1⁩.</numerusform>
            <numerusform>%Ln جمل تذكر القيمة القديمة لـ ⁨%1⁩.</numerusform>
            <numerusform>%Ln جملة تذكر القيمة القديمة لـ ⁨%1⁩.</numerusform>
            <numerusform>%Ln جملة تذكر القيمة القديمة لـ ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show before and after</source>
        <translation>عرض النص &amp;قبل التحديث وبعده</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Leaves the sentences as they are (Esc)</source>
        <translation>يترك الجمل كما هي (Esc)</translation>
    </message>
</context>
<context>
    <name>outturn::SeriesModel</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>a new year can be typed here</source>
        <translation>يمكن كتابة سنة جديدة هنا</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>إضافة سنة</translation>
    </message>
    <message>
        <source>Type a year, then its amounts.</source>
        <translation>اكتب سنة، ثم مبالغها.</translation>
    </message>
    <message>
        <source>Type the year first.</source>
        <translation>اكتب السنة أولاً.</translation>
    </message>
    <message>
        <source>This is the report’s own year: its amounts are the totals of the finance tables. Edit them there.</source>
        <translation>هذه سنة التقرير نفسها: مبالغها هي المجاميع الكلية للجداول المالية. عدّلها هناك.</translation>
    </message>
</context>
<context>
    <name>outturn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>كالنظام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>Colour &amp;theme:</source>
        <translation>ال&amp;سمة اللونية:</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>الرسوم البيانية المصدَّرة</translation>
    </message>
    <message>
        <source>These settings hold until the program ends: its configuration folder cannot be written.</source>
        <translation>تسري هذه الإعدادات حتى انتهاء البرنامج: لا يمكن الكتابة في مجلد إعداداته.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceStrip</name>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Choose a cell to see where it stands.</source>
        <translation>اختر خلية لمعرفة موضعها.</translation>
    </message>
    <message>
        <source>Take back to source</source>
        <translation>إعادة إلى المصدر</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>عرض الموضع</translation>
    </message>
    <message>
        <source>It does not stand in the source.</source>
        <translation>لا يرد في المصدر.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column and row of a table</comment>
        <translation>⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>البيان ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>الفقرة ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Written by hand.</source>
        <translation>كُتب يدوياً.</translation>
    </message>
    <message>
        <source>Its words were edited.</source>
        <translation>عُدّلت كلماته.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Typed by hand. It does not stand in the source.</source>
        <translation>كُتب يدوياً. لا يرد في المصدر.</translation>
    </message>
    <message>
        <source>The source has no such cell.</source>
        <translation>لا توجد هذه الخلية في المصدر.</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>أُدخل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Source, %1: %2</source>
        <translation>المصدر، ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Unchanged since import.</source>
        <translation>لم يتغير منذ الاستيراد.</translation>
    </message>
    <message>
        <source>Recognised in a picture; %1 sure.</source>
        <translation>تم التعرف عليه في صورة؛ درجة التأكد ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>outturn::SourceView</name>
    <message>
        <source>The pages of this PDF cannot be shown.</source>
        <translation>لا يمكن عرض صفحات ملف PDF هذا.</translation>
    </message>
    <message>
        <source>The project does not hold the source of this report.</source>
        <translation>لا يحتوي المشروع على مصدر هذا التقرير.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>جارٍ قراءة المصدر…</translation>
    </message>
    <message>
        <source>Nothing in the report came from there.</source>
        <translation>لم يأتِ من هناك شيء في التقرير.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>outturn::StartPage</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريراً</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), last on %1</source>
        <translation>
            <numerusform>لا تعديلات، آخرها في ⁨%1⁩</numerusform>
            <numerusform>تعديل واحد في ⁨%1⁩</numerusform>
            <numerusform>تعديلان، آخرهما في ⁨%1⁩</numerusform>
            <numerusform>%Ln تعديلات، آخرها في ⁨%1⁩</numerusform>
            <numerusform>%Ln تعديلاً، آخرها في ⁨%1⁩</numerusform>
            <numerusform>%Ln تعديل، آخرها في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>تجاهل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>إزالة ⁨%1⁩ من هذه القائمة</translation>
    </message>
    <message>
        <source>Open an Annual Results Report, read it as tables and charts, and correct it: every change is kept.</source>
        <translation>افتح تقريراً سنوياً عن النتائج، واقرأه في جداول ورسوم بيانية، وصحّحه: كل تغيير يُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Open report or project…</source>
        <translation>&amp;فتح تقرير أو مشروع…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح المثا&amp;ل</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Files that you open will be listed here.</source>
        <translation>ستظهر هنا الملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>Drop reports or projects here, or a folder of them: PDF, Word, OpenDocument, web page or text</source>
        <translation>أفلت هنا تقارير أو مشاريع، أو مجلداً منها: PDF أو Word أو OpenDocument أو صفحة ويب أو نص</translation>
    </message>
</context>
<context>
    <name>outturn::SummaryPanel</name>
    <message>
        <source>%1 at a glance</source>
        <comment>a report</comment>
        <translation>⁨%1⁩ في لمحة</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيراً</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم توجد مشكلات.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>actual and target</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many rows, and how they stand</comment>
        <translation>‏⁨%2⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>الميزانية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>المتاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 available, %2 of the budget</source>
        <translation>المتاح: ⁨%1⁩، أي ⁨%2⁩ من الميزانية</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>المنفَق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 spent, %2 of that</source>
        <translation>المنفَق: ⁨%1⁩، أي ⁨%2⁩ من المتاح</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>الأموال</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) agree with the tables</source>
        <translation>
            <numerusform>لا أرقام تتفق مع الجداول</numerusform>
            <numerusform>رقم واحد يتفق مع الجداول</numerusform>
            <numerusform>رقمان يتفقان مع الجداول</numerusform>
            <numerusform>%Ln أرقام تتفق مع الجداول</numerusform>
            <numerusform>%Ln رقماً تتفق مع الجداول</numerusform>
            <numerusform>%Ln رقم تتفق مع الجداول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from the tables</source>
        <translation>
            <numerusform>لا أرقام تختلف عن الجداول</numerusform>
            <numerusform>رقم واحد يختلف عن الجداول</numerusform>
            <numerusform>رقمان يختلفان عن الجداول</numerusform>
            <numerusform>%Ln أرقام تختلف عن الجداول</numerusform>
            <numerusform>%Ln رقماً تختلف عن الجداول</numerusform>
            <numerusform>%Ln رقم تختلف عن الجداول</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>النص السردي</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) accepted</source>
        <translation>
            <numerusform>لم تُقبل أي مشكلة</numerusform>
            <numerusform>مشكلة واحدة مقبولة</numerusform>
            <numerusform>مشكلتان مقبولتان</numerusform>
            <numerusform>%Ln مشكلات مقبولة</numerusform>
            <numerusform>%Ln مشكلة مقبولة</numerusform>
            <numerusform>%Ln مشكلة مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off</source>
        <translation>
            <numerusform>لا قواعد معطّلة</numerusform>
            <numerusform>قاعدة واحدة معطّلة</numerusform>
            <numerusform>قاعدتان معطّلتان</numerusform>
            <numerusform>%Ln قواعد معطّلة</numerusform>
            <numerusform>%Ln قاعدة معطّلة</numerusform>
            <numerusform>%Ln قاعدة معطّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرارات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغير ذلك: %Ln</numerusform>
            <numerusform>وغير ذلك: %Ln</numerusform>
            <numerusform>وغير ذلك: %Ln</numerusform>
            <numerusform>وغير ذلك: %Ln</numerusform>
            <numerusform>وغير ذلك: %Ln</numerusform>
            <numerusform>وغير ذلك: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::TableModel</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>⁨%1⁩، مرتب تصاعدياً</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>⁨%1⁩، مرتب تنازلياً</translation>
    </message>
</context>
<context>
    <name>outturn::ThresholdsDialog</name>
    <message>
        <source>Progress thresholds</source>
        <translation>عتبات التقدم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of an indicator</comment>
        <translation>‏⁨%1 %2⁩</translation>
    </message>
    <message>
        <source>This indicator, in all population types</source>
        <translation>هذا المؤشر، في كل الفئات السكانية</translation>
    </message>
    <message>
        <source>Not known to the framework: higher is taken as better</source>
        <translation>غير معروف في الإطار: يُعد الأعلى أفضل</translation>
    </message>
    <message>
        <source>As the framework: higher is better</source>
        <translation>كما في الإطار: الأعلى أفضل</translation>
    </message>
    <message>
        <source>As the framework: lower is better</source>
        <translation>كما في الإطار: الأدنى أفضل</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>الأعلى أفضل</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>الأدنى أفضل</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>الا&amp;تجاه:</translation>
    </message>
    <message>
        <source>As the framework: %1</source>
        <translation>كما في الإطار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As for all indicators: %1</source>
        <translation>كما في كل المؤشرات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Near from, of the target:</source>
        <translation>قارب ال&amp;مستهدف ابتداءً من حصة منه قدرها:</translation>
    </message>
    <message>
        <source>Share of the target’s value from which a row counts as near</source>
        <translation>الحصة من قيمة المستهدف التي يُعد الصف ابتداءً منها مقارباً للمستهدف</translation>
    </message>
    <message>
        <source>The framework has none</source>
        <translation>لا يوجد في الإطار</translation>
    </message>
    <message>
        <source>As the framework: above %1</source>
        <translation>كما في الإطار: فوق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edge of the green band; what lies in it counts as near</source>
        <translation>حد النطاق الأخضر؛ وما يقع فيه يُعد مقارباً للمستهدف</translation>
    </message>
    <message>
        <source>&amp;As the framework</source>
        <translation>كما في الإ&amp;طار</translation>
    </message>
    <message>
        <source>All indicators of this report</source>
        <translation>كل مؤشرات هذا التقرير</translation>
    </message>
    <message>
        <source>Near &amp;from, of the target:</source>
        <translation>&amp;قارب المستهدف ابتداءً من حصة منه قدرها:</translation>
    </message>
    <message>
        <source>Share of the target’s value from which any row counts as near</source>
        <translation>الحصة من قيمة المستهدف التي يُعد أي صف ابتداءً منها مقارباً للمستهدف</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>إذا تُرك فارغاً: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Green up to:</source>
        <translation>أ&amp;خضر حتى:</translation>
    </message>
    <message>
        <source>&amp;Green from:</source>
        <translation>أ&amp;خضر ابتداءً من:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a population and its progress</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>⁨%1⁩: ⁨%2⁩، وحتى الآن ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>outturn::UpdateDialog</name>
    <message>
        <source>What only one side changed is taken over and kept. What both changed in different ways is for you to decide.</source>
        <translation>يُؤخذ ما غيّره جانب واحد فقط ويُحفظ. أما ما غيّره الجانبان بطريقتين مختلفتين فالقرار فيه لك.</translation>
    </message>
    <message>
        <source>What was changed on either side is kept. Nothing was changed on both sides in different ways.</source>
        <translation>يُحفظ ما تغير في أي من الجانبين. ولم يتغير شيء في الجانبين بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ما ينتظر القرار</translation>
    </message>
    <message>
        <source>Nothing is different there.</source>
        <translation>لا يختلف هناك شيء.</translation>
    </message>
    <message>
        <source>Nothing was edited here.</source>
        <translation>لم يُعدّل هنا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to decide</source>
        <translation>
            <numerusform>لم يبقَ ما ينتظر القرار</numerusform>
            <numerusform>بقي واحد ينتظر القرار</numerusform>
            <numerusform>بقي اثنان ينتظران القرار</numerusform>
            <numerusform>بقيت %Ln تنتظر القرار</numerusform>
            <numerusform>بقي %Ln تنتظر القرار</numerusform>
            <numerusform>بقي %Ln تنتظر القرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outturn::Updating</name>
    <message>
        <source>Recognising the text of %1…</source>
        <translation>جارٍ التعرف على نص ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>outturn::VersionDialog</name>
    <message>
        <source>Save version</source>
        <translation>حفظ إصدار</translation>
    </message>
    <message>
        <source>Give the state as it is now a name. It can be compared with later ones, and everything can be put back to it.</source>
        <translation>أعطِ الحالة الراهنة اسماً. فيمكن مقارنتها بحالات لاحقة، وإعادة كل شيء إليها.</translation>
    </message>
    <message>
        <source>for example “sent for review”</source>
        <translation>مثلاً «أُرسل للمراجعة»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>ال&amp;ملاحظة:</translation>
    </message>
    <message>
        <source>There is a version of this name already.</source>
        <translation>يوجد إصدار بهذا الاسم من قبل.</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>outturn::VersionsPanel</name>
    <message>
        <source>Compare these two</source>
        <translation>مقارنة هذين الاثنين</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>مقارنة بالحالة الراهنة</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>الرجوع إلى هذا…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>حفظ إصدار…</translation>
    </message>
    <message>
        <source>Give the state as it is now a name, to compare with it or to go back to it</source>
        <translation>إعطاء الحالة الراهنة اسماً للمقارنة بها أو الرجوع إليها</translation>
    </message>
    <message>
        <source>No version has a name yet. Name a state, such as “sent for review”, to compare with it later or to go back to it.</source>
        <translation>لا يوجد إصدار مسمى بعد. سمِّ حالة ما، مثل «أُرسل للمراجعة»، لمقارنتها لاحقاً أو الرجوع إليها.</translation>
    </message>
    <message>
        <source>What differs; choose two to compare them with each other</source>
        <translation>ما يختلف؛ اختر إصدارين لمقارنة أحدهما بالآخر</translation>
    </message>
    <message>
        <source>As a new change: nothing is lost</source>
        <translation>كتغيير جديد: لا يضيع شيء</translation>
    </message>
</context>
</TS>
