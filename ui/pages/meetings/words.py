"""Words of the meeting pages."""

from models.text import Text

TODAY = Text(zh="今天的会议", en="Meetings today")
TODAY_NOTE = Text(
    zh="早会、夕会、月度会按各自的时间自动排好；要加会议，在“会议系列”里加。",
    en="Morning, evening and monthly meetings come by themselves at their times; more are added under Meeting series.",
)
NONE = Text(
    zh="今天没有会议：可能是休息日，或者还没有会议系列。",
    en="There is no meeting today: a day of rest, or there is no meeting series yet.",
)
EARLIER = Text(zh="以前的会议", en="Earlier meetings")
SERIES = Text(zh="会议系列", en="Meeting series")
TITLE = Text(zh="会议", en="Meeting")
OPEN = Text(zh="打开", en="Open")
BEGIN = Text(zh="开始开会", en="Start the meeting")
BEGUN = Text(zh="会议开始了。", en="The meeting has begun.")
CHAIR = Text(zh="主持 {name}", en="Chair: {name}")
AT = Text(zh="{clock} 开始，{lasts} 分钟", en="{clock}, {lasts} minutes")
RUNS = Text(zh="已开 {minutes} 分钟", en="Running for {minutes} minutes")
NEXT = Text(zh="下一项", en="Next")
BACK = Text(zh="上一项", en="Back")
MINUTES = Text(zh="{minutes} 分钟", en="{minutes} min")
RULES = Text(zh="开会的规矩", en="How we hold a meeting")
DO = Text(
    zh="要：达成一致，鼓劲、发掘潜力，鼓励出主意；表扬当众说，批评私下谈，气氛向上。",
    en="Do: agree, motivate, bring out potential, welcome ideas; praise in public, criticise in private.",
)
AVOID = Text(
    zh="不要：当众为难人，问当场答不了的问题，怪客户，只讲自己的看法。",
    en="Avoid: embarrassing somebody, questions nobody can answer here, blaming customers, one's own view only.",
)
ATTENDANCE = Text(zh="点名", en="Attendance")
ALL_HERE = Text(zh="其余都到了", en="All the others are here")
OBSERVERS = Text(zh="列席", en="Looking on")
WHY_ABSENT = Text(zh="原因", en="Why")
REASONS = (
    Text(zh="调休", en="Day off in exchange"),
    Text(zh="病假", en="Sick"),
    Text(zh="外出交车", en="Out for a delivery"),
    Text(zh="培训", en="At a training"),
)
GROOMING = Text(zh="仪容仪表", en="Grooming")
GROOMING_HINT = Text(
    zh="工装整洁、工牌在位、头发指甲干净。有问题写一句。",
    en="Clean clothes, badge in place, hair and nails in order. One word where something is not.",
)
IN_ORDER = Text(zh="合格", en="In order")
NOT_IN_ORDER = Text(zh="不合格", en="Not in order")
ALL_IN_ORDER = Text(zh="其余都合格", en="All the others are in order")
WHAT_WRONG = Text(zh="哪里不合格，例如：没戴工牌", en="What is not in order, for example: no badge")
OPEN_ITEMS = Text(zh="上次留下的", en="Left open")
PROMISES_TODAY = Text(zh="早上答应的", en="What was promised this morning")
NOTHING_OPEN = Text(zh="没有留下没办完的事。", en="Nothing was left open.")
CARRIED = Text(zh="延续 {times} 次", en="carried {times} times")
CARRIED_ONCE = Text(zh="延续 1 次", en="carried 1 time")
SINCE = Text(zh="{day} 提出", en="since {day}")
DUE = Text(zh="{day} 前", en="by {day}")
DONE = Text(zh="办好了", en="Done")
NOT_DONE = Text(zh="还没办", en="Not done yet")
CLOSE_POINT = Text(zh="已解决", en="Settled")
POINTS = Text(zh="要点与决定", en="Points and decisions")
POINT_EXAMPLE = Text(
    zh="写一句，例如：试驾车周五前洗好", en="One line, for example: the test-drive car is washed by Friday"
)
ADD = Text(zh="记下", en="Write down")
TASKS = Text(zh="任务", en="Tasks")
TASK_WHAT = Text(zh="做什么", en="What")
TASK_WHO = Text(zh="谁", en="Who")
TASK_DAY = Text(zh="最晚哪天", en="By when")
TASK_PROOF = Text(zh="办好后交什么看，例如照片（可不填）", en="Proof (optional)")
GIVE = Text(zh="布置", en="Give the task")
GIVEN = Text(zh="已布置给{name}。", en="Given to {name}.")
CHOOSE = Text(zh="选人", en="Choose")
NO_TASKS = Text(zh="这场会还没布置任务。", en="No task has been given in this meeting yet.")
NO_POINTS = Text(zh="这场会还没记要点。", en="Nothing has been written down in this meeting yet.")
SIGN = Text(zh="签字", en="Sign off")
SIGN_HINT = Text(
    zh="签字后纪要和数字就定下来了，发给该看的人；以后只能写更正。",
    en="After the sign-off minutes and figures stay as they are and go to those who get them; later only amendments.",
)
SIGNED = Text(zh="{name} 于 {at} 签字", en="Signed off by {name} at {at}")
SIGNED_NOW = Text(zh="纪要已签字，已发出。", en="The minutes are signed off and sent.")
SKIP = Text(zh="今天没开", en="It was not held")
SKIP_WHY = Text(zh="没开的原因", en="Why it was not held")
SKIPPED = Text(zh="没开：{why}", en="Not held: {why}")
AMEND = Text(zh="写更正", en="Amend")
AMEND_WORDS = Text(zh="要更正什么", en="What should be corrected")
AMEND_WHY = Text(zh="为什么更正", en="Why")
AMENDMENTS = Text(zh="更正", en="Amendments")
ACKNOWLEDGE = Text(zh="我已阅", en="I have read it")
READ_BY = Text(zh="已阅：{names}", en="Read by: {names}")
PRINT = Text(zh="打印纪要", en="Print the minutes")
FORMULA = Text(zh="怎么算的", en="How it is counted")
BEHIND = Text(zh="看名单", en="See the list")
COUNTED = Text(zh="{period} · 样本 {n}", en="{period} · n = {n}")
FIGURES_NOW = Text(zh="{at} 算出", en="Counted {at}")
FIGURES_SIGNED = Text(zh="签字时（{at}）的数字，已定下来", en="As counted at the sign-off, {at}, and kept")
NAMES_NOW = Text(zh="点带线的数字或名字看名单", en="What is underlined opens the names behind it")
NAMES_SIGNED = Text(zh="点带线的数字或名字看现在的名单", en="What is underlined opens the names as they are now")
FROZEN = Text(
    zh="纪要和数字已在 {at} 签字定下，这里显示的是当时的样子。",
    en="Minutes and figures were signed off on {at}; this is how they stood then.",
)
PROMISED_BEFORE = Text(zh="以前答应的", en="Promised earlier")
DONE_ON = Text(zh="{day} 办好", en="done on {day}")
LATE_BY = Text(zh="过期 {days} 天", en="{days} days late")
AND_MORE = Text(zh="还有 {number} 行没显示", en="and {number} more lines")
COUNTING = Text(zh="正在算…", en="Counting…")
