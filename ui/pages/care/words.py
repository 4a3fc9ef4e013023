"""The words of the care pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="今日联系", en="To contact today")
TEAM: Final = Text(zh="团队进度", en="The team's day")
WHY_PAGE: Final = Text(
    zh="每张单都写着为什么联系、说什么；记下结果就到下一张。",
    en="Each slip says why and what to say; note the outcome and the next one opens.",
)
START: Final = Text(zh="开始联系", en="Start")
NONE: Final = Text(
    zh="今天的都联系完了。新的关怀单每小时自动排出来。",
    en="All done for today. New slips come by themselves every hour.",
)
SO_FAR: Final = Text(
    zh="今天已办 {done}；今天截止的还有 {now}，可提前办的 {later}",
    en="{done} done today; {now} more due by today, {later} that can be done ahead",
)
HELD_BACK: Final = Text(
    zh="另有 {count} 张先歇着：客户刚接过电话，隔几天再打。", en="{count} more wait: these customers were just called."
)
ALL_SLIPS: Final = Text(zh="全部关怀单", en="All slips")
ALL_RULES: Final = Text(zh="关怀规则", en="Care rules")
COLUMNS: Final = (
    Text(zh="客户", en="Customer"),
    Text(zh="车牌", en="Plate"),
    Text(zh="为什么", en="Why"),
    Text(zh="方式", en="Means"),
    Text(zh="期限", en="By"),
    Text(zh="已联系", en="Tried"),
)
ONLY_FIRST: Final = Text(
    zh="这里列出前 {count} 张，其余的按顺序接着办。", en="The first {count}; the others follow in turn."
)
AGREED: Final = Text(zh="约好今天", en="Agreed")
LAST_DAY: Final = Text(zh="今天截止", en="Last day")
WHY: Final = Text(zh="为什么联系", en="Why")
COUNTED_FROM: Final = Text(zh="从 {day} 算起", en="Counted from {day}")
COUNTED: Final = {
    "due": Text(zh="{day} 到期", en="Due on {day}"),
    "birthday": Text(zh="生日 {day}", en="Birthday on {day}"),
    "delivery": Text(zh="{day} 交车", en="Delivered on {day}"),
    "purchase": Text(zh="周年 {day}", en="Anniversary on {day}"),
    "visit": Text(zh="{day} 来店", en="Here on {day}"),
    "lost": Text(zh="{day} 起算流失", en="Lost since {day}"),
    "long_lost": Text(zh="{day} 起算长期流失", en="Long-term lost since {day}"),
    "recall": Text(zh="{day} 前后该保养", en="Maintenance about {day}"),
    "by_hand": Text(zh="约在 {day}", en="Agreed for {day}"),
}
UNTIL: Final = Text(zh="最晚 {day}", en="By {day}")
TRIED: Final = Text(zh="已联系 {count} 次", en="Tried {count} times")
SCRIPT: Final = Text(zh="怎么说", en="What to say")
MESSAGE: Final = Text(zh="要发的文字", en="The message")
MESSAGE_TOO: Final = Text(zh="没接通？发条文字", en="Not reached? Send a text")
COPY: Final = Text(zh="复制，到微信发", en="Copy for WeChat")
SMS: Final = Text(zh="用这部手机发短信", en="Send as a text message")
LETTER: Final = Text(zh="打印信函", en="Print the letter")
FORM: Final = Text(zh="填问卷", en="Fill in the form")
NO_PHONE: Final = Text(
    zh="没有电话，请查档案；查不到就记“号码有误”。", en="No number. Look it up, or note “wrong number”."
)
WORDS: Final = Text(zh="客户原话", en="In the customer's words")
WORDS_HOW: Final = Text(
    zh="可以用键盘的语音输入，照原话记", en="Dictate with your keyboard if you like; as it was said"
)
NEXT_STEP: Final = Text(zh="下一步", en="Next step")
NEXT_EXAMPLE: Final = Text(zh="例如：周五把报价发过去", en="For example: send the offer on Friday")
NEXT_ON: Final = Text(zh="哪天", en="On")
STATUS: Final = Text(zh="车辆情况", en="The car")
NO_STATUS: Final = Text(zh="没有变化", en="As it was")
STATUS_UNTIL: Final = Text(zh="到哪天", en="Until")
REASON: Final = Text(zh="不来的原因", en="Why not coming")
NO_REASON: Final = Text(zh="未说", en="Not said")
OUTCOME: Final = Text(zh="结果", en="Outcome")
SKIP: Final = Text(zh="先跳过", en="Skip")
KEYS: Final = Text(zh="数字键选结果；在文字框里先按 Esc", en="Digits choose the outcome; in a text box press Esc first")
NOTED: Final = Text(zh="{name}：{outcome}", en="{name}: {outcome}")
NEXT_NONE: Final = Text(zh="今天的都联系完了", en="All done for today")
UNDONE: Final = Text(zh="已撤销", en="Taken back")
ASK: Final = {
    "call_back": Text(zh="约在哪天再联系？", en="Call back on which day?"),
    "gone": Text(zh="车怎么样了？档案会跟着改。", en="What became of the car? Its file is changed."),
    "booked": Text(zh="约在什么时候？", en="When does it suit?"),
    "do_not_contact": Text(
        zh="记下后，所有电话、信函、短信都不再联系这位客户。",
        en="No call, letter or message reaches this customer again.",
    ),
}
TOMORROW: Final = Text(zh="明天 {day}", en="Tomorrow {day}")
IN_DAYS: Final = Text(zh="{days} 天后 {day}", en="In {days} days, {day}")
OTHER_DAY: Final = Text(zh="另一天", en="Another day")
KEEP_DAY: Final = Text(zh="就这天", en="That day")
AT: Final = Text(zh="{day} {hour} 点", en="{day}, {hour}:00")
OTHER_TIME: Final = Text(zh="看全部时间", en="All times")
NO_FREE: Final = Text(zh="近期没有空位，请看全部时间。", en="No free place soon; see all times.")
CONFIRM_WISH: Final = Text(zh="确认，以后不再联系", en="Yes, leave alone from now on")
CANCEL: Final = Text(zh="返回", en="Back")
HISTORY: Final = Text(zh="往来记录", en="History")
NO_HISTORY: Final = Text(zh="还没有记录，这是第一次联系。", en="Nothing yet; this is the first contact.")
ENDED: Final = Text(zh="这张关怀单已经是“{state}”。", en="This slip is “{state}” already.")
NEXT: Final = Text(zh="下一张", en="Next slip")
OPEN_FILE: Final = Text(zh="客户档案", en="Customer's file")
OPEN_CAR: Final = Text(zh="车辆档案", en="Car's file")
ONE_CARD: Final = Text(zh="接待卡", en="Reception card")
CONTACT: Final = Text(zh="记一次联系", en="Note a contact")
DIRECTION: Final = Text(zh="来往", en="Direction")
MEANS: Final = Text(zh="方式", en="Means")
FIND_FIRST: Final = Text(
    zh="先找到客户，在客户页的“联系记录”旁点“新建”。",
    en="Find the customer first; then Add beside the contacts on their page.",
)
TOO_LATE: Final = Text(zh="今天不用再办", en="Nothing to do today")

# the supervisor's page
LOAD_COLUMNS: Final = (
    Text(zh="经办人", en="Person"),
    Text(zh="未办", en="Open"),
    Text(zh="今天要办", en="For today"),
    Text(zh="今天截止", en="Last day"),
    Text(zh="7 天内过期", en="Missed, 7 days"),
    Text(zh="7 天内办完", en="Done, 7 days"),
    Text(zh="不在岗到", en="Away until"),
)
TEAM_WHY: Final = Text(
    zh="看每个人手里多少、来不来得及；有人不在，把单转给同事。",
    en="Who has how much and whether it is in time. Where somebody is away, give the slips to others.",
)
LEFT: Final = Text(zh="已停用", en="Suspended")
AWAY: Final = Text(zh="不在岗", en="Away")
BACK: Final = Text(zh="已回岗", en="Back")
NOBODYS: Final = Text(zh="没有经办人的单", en="Nobody's slips")
MOVE: Final = Text(zh="转给同事", en="Give to others")
MOVE_FROM: Final = Text(zh="谁的单", en="Whose slips")
MOVE_TO: Final = Text(zh="转给谁（可选几位，按手里的多少平分）", en="To whom (several share by what they have)")
DO_MOVE: Final = Text(zh="全部转过去", en="Give them all")
MOVED: Final = Text(zh="已转 {count} 张", en="{count} slips moved")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
CHOOSE_FROM: Final = Text(zh="请先选是谁的单。", en="Please choose whose slips.")
CHOOSE_TO: Final = Text(zh="请选转给谁，至少一位。", en="Please choose at least one who takes over.")
AWAY_NOTED: Final = Text(
    zh="{name} 不在岗到 {day}，新的单先给别人", en="{name} is away until {day}; new slips go to others"
)
BACK_NOTED: Final = Text(zh="{name} 已回岗", en="{name} is back")
NO_DAY: Final = Text(zh="日期看不懂：{typed}。请这样写：2026-11-30", en="“{typed}” is no day. Write it like 2026-11-30")
