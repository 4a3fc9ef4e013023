"""The words of the form builder."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="表单搭建", en="Form builder")
NEW: Final = Text(zh="新建表单", en="New form")
EDIT: Final = Text(zh="搭建", en="Build")
BACK: Final = Text(zh="问卷与表单", en="Forms")
TAB_BUILD: Final = Text(zh="搭建", en="Build")
TAB_TRY: Final = Text(zh="试填", en="Try it")
TAB_PUBLISH: Final = Text(zh="发布", en="Publish")
TAB_HISTORY: Final = Text(zh="版本", en="Versions")
TAB_DEFINITION: Final = Text(zh="定义文本", en="Definition")

# the bar
SAVED: Final = Text(zh="每一步都已自动保存", en="Every step is kept")
UNDO: Final = Text(zh="撤销", en="Undo")
REDO: Final = Text(zh="重做", en="Redo")
NEXT: Final = Text(zh="去发布", en="Publish")
MISTAKES: Final = Text(zh="{count} 处要改", en="{count} to mend")
NO_CHANGES: Final = Text(zh="没有改动", en="Nothing changed")
NO_MISTAKES: Final = Text(zh="可以发布", en="Ready to publish")
UNTRANSLATED: Final = Text(zh="缺英文 {count} 处", en="{count} without English")
ITEMS: Final = Text(zh="{count} 题", en="{count} items")
OTHERS_HERE: Final = Text(zh="{names}也在改这张表", en="{names} is changing this form, too")

# panes
OUTLINE: Final = Text(zh="大纲", en="Outline")
PREVIEW: Final = Text(zh="预览", en="Preview")
SHEET: Final = Text(zh="设置", en="Settings")
SEARCH: Final = Text(zh="找题", en="Find")
ADD: Final = Text(zh="加一题", en="Add")
AS_PHONE: Final = Text(zh="手机", en="Phone")
AS_PAPER: Final = Text(zh="纸张", en="Paper")
WHOLE_FORM: Final = Text(zh="表单本身：名称、计分、谁能改", en="The form: name, score, editors")
NO_WORDS: Final = Text(zh="（还没写）", en="(no words yet)")
KEYS: Final = Text(
    zh="↑↓ 选题 · Alt+↑↓ 移动 · Enter 写文字 · Esc 回大纲 · Insert 加题 · Ctrl+D 复制 · Delete 删除 · Ctrl+Z 撤销",
    en="↑↓ choose · Alt+↑↓ move · Enter to write · Esc back · Insert to add · Ctrl+D copy · Delete · Ctrl+Z undo",
)
NOTHING_FOUND: Final = Text(zh="没有这样的题", en="No such item")
SEVERAL: Final = Text(zh="选了 {count} 题", en="{count} items chosen")
IS_CONDITIONAL: Final = Text(zh="有条件才问", en="Asked under a condition")
IS_RETIRED: Final = Text(zh="已停用", en="No longer asked")

# the palette
PALETTE: Final = Text(zh="加什么题？", en="What is to be asked?")
PALETTE_FIND: Final = Text(zh="搜题型，或搜现成的题，例如：里程", en="Find a kind or a ready question, such as mileage")
KINDS: Final = Text(zh="题型", en="Kinds")
LIBRARY: Final = Text(zh="现成的题（两种语言都写好了）", en="Tested questions, in both languages")
PALETTE_KEEPS: Final = Text(zh="现成的题可以接着点，一次加好几题。", en="Several may be added one after the other.")
DRAG: Final = Text(zh="拖动换位置", en="Drag to move")
CLOSE: Final = Text(zh="完成", en="Done")

# an item
LABEL: Final = Text(zh="问什么", en="What is asked")
HEADING: Final = Text(zh="标题", en="Heading")
NOTE: Final = Text(zh="说明的话", en="The note")
IN_ZH: Final = Text(zh="中文", en="Chinese")
IN_EN: Final = Text(zh="英文", en="English")
ENTER_NEXT: Final = Text(
    zh="按 Enter 接着写下一题；一次粘贴多行，就成多题。",
    en="Enter writes the next one; several lines pasted become several items.",
)
ENTER_INSIDE: Final = Text(zh="按 Enter 写里面的第一题。", en="Enter writes a question inside.")
COPY: Final = Text(zh="复制", en="Copy")
REMOVE: Final = Text(zh="删除", en="Take out")
RETIRE: Final = Text(zh="停用，旧回答保留", en="Ask no more, keep the answers")
REVIVE: Final = Text(zh="重新启用", en="Ask again")
UP: Final = Text(zh="上移", en="Move up")
DOWN: Final = Text(zh="下移", en="Move down")
REQUIRE_ALL: Final = Text(zh="都必答", en="All have to be answered")
REQUIRE_NONE: Final = Text(zh="都选填", en="All optional")
WRAP: Final = Text(zh="放进新的小节", en="Put into a new section")
UNWRAP: Final = Text(zh="拆开小节", en="Undo the section")
MOVE_TO: Final = Text(zh="移到", en="Move to")
TOP: Final = Text(zh="不在小节里", en="No section")
TURN: Final = Text(zh="题型", en="Kind")
HINT: Final = Text(zh="提示", en="Help under it")
REQUIRED: Final = Text(zh="必答", en="Has to be answered")
SCRIPT: Final = Text(zh="电话里怎么说", en="What the caller says")
PURPOSE: Final = Text(zh="为什么问", en="Why it is asked")
MORE: Final = Text(zh="更多", en="More")
CHANNEL: Final = Text(zh="在哪里问", en="Where it is asked")
EVERYWHERE: Final = Text(zh="都问", en="Everywhere")
UNIT: Final = Text(zh="单位", en="Unit")
LEAST: Final = Text(zh="最小", en="Least")
MOST: Final = Text(zh="最大", en="Most")
LONGEST: Final = Text(zh="最多多少字", en="Characters at most")
CHOOSE_LEAST: Final = Text(zh="至少选", en="Choose at least")
CHOOSE_MOST: Final = Text(zh="最多选", en="Choose at most")
FILES: Final = Text(zh="最多几张", en="At most")
PHOTOS_ONLY: Final = Text(zh="只要照片", en="Photos only")
TO: Final = Text(zh="选哪种资料", en="Which data")
NOUNS: Final = {
    "vehicle": Text(zh="车辆", en="Cars"),
    "customer": Text(zh="客户", en="Customers"),
    "staff": Text(zh="员工", en="Staff"),
    "visit": Text(zh="来店", en="Visits"),
}
PII: Final = Text(zh="个人信息，导出时遮住", en="Personal: masked in exports")
KEEP_HIDDEN: Final = Text(zh="条件不成立时也留着回答", en="Keep the answer when the condition fails")
METRIC: Final = Text(zh="按什么指标统计", en="Counted as")
METRICS: Final = {
    "": Text(zh="不特别统计", en="Nothing special"),
    "nps": Text(zh="推荐意愿 NPS（0–10 分）", en="Recommendation, NPS (0 to 10)"),
    "csat": Text(zh="满意率 CSAT", en="Satisfied share, CSAT"),
    "ces": Text(zh="省力程度 CES", en="Effort, CES"),
}
PRINT: Final = Text(zh="打印", en="On paper")
LINES: Final = Text(zh="留几行写字", en="Lines to write on")
BREAK: Final = Text(zh="从新的一页开始", en="Begins a new page")
HIDE: Final = Text(zh="纸上不印", en="Not printed")
KEY: Final = Text(zh="编号（导出和公式里用）", en="Key (in exports and formulas)")
RENAME: Final = Text(zh="改编号", en="Change the key")
KEY_KEPT: Final = Text(
    zh="已发布的题改编号等于换一题，旧回答留在旧编号下；调查项目的立案条件在发布时跟着改。",
    en="A published question with a new key is a new question; old answers stay under the old key, and the case rules "
    "of programmes follow when it is published.",
)
FIGURE: Final = Text(zh="哪个数字", en="Which figure")
PERIOD: Final = Text(zh="哪段时间", en="Which days")
FORMULA: Final = Text(zh="公式", en="Formula")
FORMULA_HELP: Final = Text(
    zh="用 ${{编号}} 代表一题的回答，例如 ${{overall}} <= 6",
    en="${{key}} stands for an answer, for example ${{overall}} <= 6",
)
GIVES: Final = Text(zh="算出来是", en="It gives")
GIVEN: Final = {
    "decimal": Text(zh="数字", en="a number"),
    "yes_no": Text(zh="是或否", en="yes or no"),
    "text": Text(zh="文字", en="text"),
    "date": Text(zh="日期", en="a date"),
}

# what it is answered with
CHOICES: Final = Text(zh="选项", en="Choices")
CHOICE: Final = Text(zh="选项 {number}（{lang}）", en="Choice {number} ({lang})")
SCORE: Final = Text(zh="分数", en="Score")
ALERT: Final = Text(zh="立案", en="Opens a case")
ALERT_HELP: Final = Text(zh="选了它就立案", en="Opens a case when chosen")
IS_OTHER: Final = Text(zh="其他，请写", en="“Other”, with words")
IS_NONE: Final = Text(zh="以上都不是", en="None of these")
ADD_CHOICE: Final = Text(zh="加一个选项", en="Add a choice")
ADD_ROW: Final = Text(zh="加一行", en="Add a row")
CHANGE_CHOICES: Final = Text(zh="改选项", en="Change the choices")
ADD_OTHER: Final = Text(zh="加“其他，请写”", en="Add “other”")
ADD_NONE: Final = Text(zh="加“以上都不是”", en="Add “none of these”")
DROP: Final = Text(zh="去掉", en="Take out")
SHARED: Final = Text(
    zh="另有 {count} 题用同一组选项，改这里一起改。",
    en="{count} more items use these choices; a change here is a change there.",
)
OWN: Final = Text(zh="只改这一题", en="Change only here")
USE_LIST: Final = Text(zh="用别的题的选项", en="Use another question's choices")
OWN_CHOICES: Final = Text(zh="自己的选项", en="Its own choices")
SCALE: Final = Text(zh="分数", en="Steps")
FROM: Final = Text(zh="从", en="From")
UP_TO: Final = Text(zh="到", en="to")
STEP: Final = Text(zh="每档", en="step")
NA: Final = Text(zh="可以选“不适用”", en="Offers “does not apply”")
LOW: Final = Text(zh="最低分的字", en="Words at the low end")
HIGH: Final = Text(zh="最高分的字", en="Words at the high end")
REVERSE: Final = Text(zh="分数反过来算（低分是好）", en="Counted the other way round (low is good)")
ROWS: Final = Text(zh="要打分的项目", en="What is rated")
ROW: Final = Text(zh="第 {number} 项（{lang}）", en="Row {number} ({lang})")

# when it is asked
WHEN: Final = Text(zh="什么时候问", en="When it is asked")
ALWAYS: Final = Text(zh="每次都问。", en="Every time.")
ADD_CONDITION: Final = Text(zh="加条件", en="Add a condition")
ADD_AND: Final = Text(zh="再加一个条件", en="Add another")
JOINS: Final = {"and": Text(zh="全部成立才问", en="all of them"), "or": Text(zh="有一个成立就问", en="any of them")}
QUESTION: Final = Text(zh="题目", en="Question")
OPERATOR: Final = Text(zh="比较", en="Comparison")
VALUE: Final = Text(zh="答案", en="Answer")
OTHER_OF: Final = Text(zh="{name}（其他）", en="{name} (other)")
GONE: Final = Text(zh="（已经删掉的题）", en="(a question that is gone)")
CLEAR: Final = Text(zh="去掉条件", en="Clear the condition")
SHOW_FORMULA: Final = Text(zh="看公式", en="Show the formula")
BY_FORMULA: Final = Text(
    zh="这个条件写成了公式，用行改不了：{words}", en="This condition is a formula that rows cannot say: {words}"
)
NOTHING_BEFORE: Final = Text(zh="前面还没有题，条件没得选。", en="There is no earlier question to ask about.")
FOLLOW_UP: Final = Text(zh="答得不好时追问", en="After a bad answer")
FOLLOW_TEXT: Final = Text(zh="请他说明", en="Ask for words")
FOLLOW_PHOTO: Final = Text(zh="请他拍照", en="Ask for a photo")

# duty
DUTY: Final = Text(zh="什么时候做（岗位检查表）", en="When it is done (posts' checklists)")
AS_SCHEDULED: Final = Text(zh="按排给岗位时定的时间", en="As scheduled for the post")
PERIODS: Final = {
    "daily": Text(zh="每天", en="Every day"),
    "weekly": Text(zh="每周", en="Every week"),
    "monthly": Text(zh="每月", en="Every month"),
    "event": Text(zh="有事才做", en="When it happens"),
}
WEEKDAYS: Final = {
    "monday": Text(zh="周一", en="Monday"),
    "tuesday": Text(zh="周二", en="Tuesday"),
    "wednesday": Text(zh="周三", en="Wednesday"),
    "thursday": Text(zh="周四", en="Thursday"),
    "friday": Text(zh="周五", en="Friday"),
    "saturday": Text(zh="周六", en="Saturday"),
    "sunday": Text(zh="周日", en="Sunday"),
}
WEEKDAY: Final = Text(zh="星期几", en="Weekday")
DAY: Final = Text(zh="几号", en="Day of the month")
BETWEEN_HOURS: Final = Text(zh="几点到几点", en="Between")
LATE_DAYS: Final = Text(zh="可以晚几天补", en="Days it may be late")
PROOF: Final = Text(zh="凭证", en="Evidence")
PROOFS: Final = {
    "none": Text(zh="不用", en="None"),
    "wanted": Text(zh="要写一句或拍照", en="Words or a photo"),
    "photo": Text(zh="一定要拍照", en="A photo"),
}

# score
SCORING: Final = Text(zh="怎么计分", en="How it scores")
HOWS: Final = {
    "": Text(zh="不计分", en="No score"),
    "percent": Text(zh="得分率：得到的分占满分的百分之几", en="Share: points won of all that could be"),
    "sum": Text(zh="加总：把各题的分加起来", en="Sum: points added up"),
    "factors": Text(zh="按因子加权：几个方面各占一定比重", en="Weighted factors"),
}
COUNTS_IN: Final = Text(zh="计入哪个因子", en="Counts in the factor")
COUNTS_NOT: Final = Text(zh="不计分", en="Does not count")
NEW_FACTOR: Final = Text(zh="新因子…", en="A new factor…")
FACTOR_NAME: Final = Text(zh="新因子的名字，例如：服务态度", en="Name of the new factor, for example: Attitude")
FACTOR: Final = Text(zh="因子", en="Factor")
WEIGHT: Final = Text(zh="权重", en="Weight")
SHARE: Final = Text(zh="占比", en="Share")
SUM: Final = Text(zh="合计", en="Sum")
OF_QUESTIONS: Final = Text(zh="{count} 题", en="Items: {count}")
BANDS: Final = Text(zh="档次", en="Bands")
BAND: Final = Text(zh="档次的名字（{lang}）", en="Name of the band ({lang})")
BAND_FROM: Final = Text(zh="{points} 分起", en="From")
ADD_BAND: Final = Text(zh="加一档", en="Add a band")
NO_FACTORS_YET: Final = Text(
    zh="还没有因子。选一道打分题，在“计分”里写上它属于哪个因子。",
    en="No factors yet. Choose a rated question and name its factor under “Score”.",
)
CHECKS_COUNT: Final = Text(
    zh="计分的题：{count}。选项上写了分数的都算，检查表里的“是 / 否”算 1 和 0。",
    en="{count} items count: all whose choices have scores; in a checklist “yes” is 1 and “no” 0.",
)

# the form itself
NAME: Final = Text(zh="名称", en="Name")
KIND_OF_FORM: Final = Text(zh="种类", en="Kind")
SUBJECT: Final = Text(zh="针对什么", en="About")
ABOUT: Final = Text(zh="这张表做什么用（员工看）", en="What it is for (staff see it)")
WELCOME: Final = Text(zh="开头的话（客户看）", en="Opening words (customers see them)")
THANKS: Final = Text(zh="结束的话（客户看）", en="Closing words (customers see them)")
EDITORS: Final = Text(zh="谁能改这张表", en="Who may change it")
EDITORS_HELP: Final = Text(
    zh="一个都不勾：经理、总经理和管理员都能改。管理员总是能改。",
    en="None ticked: managers, the general manager and administrators. Administrators always may.",
)
PAPER: Final = Text(zh="打印纸", en="Paper")
SKIP_TEXT: Final = Text(zh="纸上印跳题的说明", en="Paper says where to go on")
OTHER_WAYS: Final = Text(zh="复制、放弃、停用", en="Copy, discard, retire")
COPY_FORM: Final = Text(zh="复制整张表", en="Copy the whole form")
SEE_DEFINITION: Final = Text(zh="看定义文本（YAML）", en="See the definition (YAML)")
DISCARD: Final = Text(zh="放弃这次修改", en="Discard these changes")
DISCARD_WHY: Final = Text(
    zh="还没发布的修改都会去掉，已发布的版本和旧答卷不变。这一步不能撤销。",
    en="All that is not published goes; the published version and its answers stay. This cannot be undone.",
)
DISCARDED: Final = Text(zh="修改已放弃", en="The changes are gone")
RETIRE_FORM: Final = Text(zh="停用这张表单", en="Retire this form")
RETIRE_WHY: Final = Text(
    zh="不再出现在列表里，也不能再填；已有的答卷和统计保留。",
    en="It is no longer listed or filled in; its answers and figures are kept.",
)
STILL_USED: Final = Text(
    zh="还有调查项目在用它：{names}。先停掉那些项目，再停用表单。",
    en="Programmes still use it: {names}. Please switch those off first.",
)
RETIRED: Final = Text(zh="“{title}”已停用", en="“{title}” is retired")
SUBJECTS: Final = {
    "none": Text(zh="不针对某个对象", en="Nothing in particular"),
    "visit": Text(zh="一次来店", en="A visit"),
    "customer": Text(zh="客户", en="A customer"),
    "vehicle": Text(zh="车辆", en="A car"),
    "staff": Text(zh="员工", en="One of the staff"),
    "sale": Text(zh="一次购车", en="A sale"),
    "case": Text(zh="一件客诉", en="A case"),
}
FIRST_DRAFT: Final = Text(zh="还没发布过", en="never published")
LATER_DRAFT: Final = Text(zh="第 {version} 版的修改稿", en="changes version {version}")
