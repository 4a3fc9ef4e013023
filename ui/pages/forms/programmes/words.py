"""The words of the page on which a programme is made or changed; `{…}` are the blanks of a sentence."""

from typing import Final

from models.text import Text

NEW: Final = Text(zh="新建调查项目", en="New survey programme")
EDIT: Final = Text(zh="修改：{title}", en="Change: {title}")
BACK: Final = Text(zh="调查项目", en="Programmes")
WHY_NEW: Final = Text(
    zh="从上往下读一遍，空格里改成您要的；页面随时告诉您每月大约会问多少人。",
    en="Read it from the top and change what stands in the boxes; the page tells how many would be asked.",
)
COPIED: Final = Text(zh="{title}（副本）", en="{title} (copy)")

NAME: Final = Text(zh="叫什么", en="What it is called")
NAME_ZH: Final = Text(zh="名字", en="Name in Chinese")
NAME_EN: Final = Text(zh="英文名（可不填）", en="Name in English")
USES: Final = Text(zh="用问卷 {form}", en="It asks the form {form}")

WHOM: Final = Text(zh="问谁", en="Whom to ask")
SOURCES: Final = {
    "visit": Text(zh="来店结束的客户", en="Customers whose visit has closed"),
    "vehicle": Text(zh="刚交车的客户", en="Customers whose car has been delivered"),
    "sale": Text(zh="买了车的客户（从交车那天算）", en="Customers who have bought, counted from the delivery"),
    "customer": Text(zh="流失的客户", en="Customers who have been lost"),
    "case": Text(zh="投诉已有处理结果的客户", en="Customers whose case has a result"),
    "staff": Text(zh="本店员工", en="The store's own people"),
    "nobody": Text(zh="不挑人：谁扫码谁填，或员工来填", en="Nobody in particular: whoever scans the code, or staff"),
}
BY_ITSELF: Final = Text(
    zh="系统每天自动抽，不用谁来挑名单。", en="They are drawn by the program every day; nobody makes a list."
)
NOT_BY_ITSELF: Final = {
    "customer": Text(
        zh="系统不抽这些客户：关怀规则把他们排进“今日联系”，打电话时就问这份问卷。",
        en="They are not drawn: a care rule puts them into “To contact today”, and the call asks this form.",
    ),
    "case": Text(
        zh="不是抽的：投诉案件有了处理结果，系统就把那位客户排进回访名单。",
        en="They are not drawn: once a case has a result, its customer comes into the queue of calls.",
    ),
    "staff": Text(
        zh="系统不抽员工：把链接或二维码发给大家，谁填谁交。",
        en="Staff are not drawn: give them the link or the code, and whoever likes fills it in.",
    ),
    "nobody": Text(
        zh="系统不抽人：扫码的客户自己填，或由员工来填。",
        en="Nobody is drawn: customers scan the code, or staff fill it in.",
    ),
}
INSTEAD: Final = Text(
    zh="同一次来店又轮到别的回访时，{instead}。", en="When another call is due about the same visit, {instead}."
)
NOT_INSTEAD: Final = Text(zh="两个都打", en="both are made")
INSTEAD_OF: Final = Text(zh="只打这个，不打“{title}”", en="only this one is made, not “{title}”")

WHEN: Final = Text(zh="什么时候问", en="When to ask")
AFTER: Final = {
    "visit": Text(zh="来店结束后等 {wait} 天开始联系，再过 {expire} 天没有结果就结束。",
                  en="Contact begins {wait} days after the visit and ends without a result {expire} days later."),
    "vehicle": Text(zh="交车后等 {wait} 天开始联系，再过 {expire} 天没有结果就结束。",
                    en="Contact begins {wait} days after delivery and ends without a result {expire} days later."),
    "sale": Text(zh="交车后等 {wait} 天开始联系，再过 {expire} 天没有结果就结束。",
                 en="Contact begins {wait} days after delivery and ends without a result {expire} days later."),
    "customer": Text(zh="列入流失后等 {wait} 天开始联系，再过 {expire} 天没有结果就结束。",
                     en="Contact begins {wait} days after the loss and ends without a result {expire} days later."),
    "case": Text(zh="有处理结果后等 {wait} 天开始联系，再过 {expire} 天没有结果就结束。",
                 en="Contact begins {wait} days after the result and ends without an answer {expire} days later."),
}  # fmt: skip
WAIT: Final = Text(zh="等几天", en="Days to wait")
EXPIRE: Final = Text(zh="几天后结束", en="Days until it ends")
WHEN_HINT: Final = Text(
    zh="满意度一般等 1 到 3 天：太早还没用车，太晚记不清。",
    en="For satisfaction one to three days are usual: later people forget.",
)

SHARE: Final = Text(zh="问多少", en="How many to ask")
DRAWS: Final = {
    "all": Text(zh="符合的都问", en="Everybody"),
    "random": Text(zh="随机抽一部分", en="A part, drawn by chance"),
}
PERCENT: Final = Text(
    zh="从符合的人里随机抽 {share} %，谁也不能挑人。", en="{share} % are drawn by chance; nobody picks whom."
)
PERCENT_SAID: Final = Text(zh="抽百分之几", en="Per cent drawn")
REST: Final = Text(
    zh="{rest} 天内问过的客户不再问；别的回访还没打完的，等打完再说。",
    en="Customers asked within the last {rest} days are left alone, and so are those waiting for another call.",
)
REST_SAID: Final = Text(zh="几天内不再问", en="Days without asking again")
QUOTA: Final = Text(
    zh="{time}{by}最多收 {target} 份答卷，收满就不再抽。",
    en="At most {target} answers {time}, {by}; then nobody is drawn.",
)
QUOTA_TIME: Final = {"month": Text(zh="每月", en="a month"), "day": Text(zh="每天", en="a day")}
QUOTA_BY: Final = {
    "store": Text(zh="每店", en="per store"),
    "advisor": Text(zh="每位顾问", en="per advisor"),
    "series": Text(zh="每个车系", en="per series"),
}
TARGET: Final = Text(zh="最多几份", en="Answers at most")
QUOTA_PERIOD: Final = Text(zh="每月还是每天", en="A month or a day")
ADD_QUOTA: Final = Text(zh="加一个名额", en="Add a quota")
DROP_QUOTA: Final = Text(zh="去掉这个名额", en="Remove this quota")
QUOTA_HINT: Final = Text(
    zh="名额让每位顾问的份数差不多，谁的客户多也不会盖过别人。不设也可以。",
    en="Quotas keep the numbers of each advisor alike. They may be left out.",
)

HOW: Final = Text(zh="怎么问", en="How to ask")
CHANNELS: Final = {
    "phone": Text(zh="打电话", en="By phone"),
    "public": Text(zh="客户自己填（链接、扫码）", en="Customers answer by themselves"),
    "staff": Text(zh="员工在店里填", en="Staff fill it in"),
    "paper": Text(zh="纸质", en="On paper"),
}
CALLED: Final = Text(
    zh="电话由{handler}打，每人最多打 {attempts} 次。", en="The {handler} calls, up to {attempts} times each."
)
HANDLER: Final = Text(zh="由谁打", en="Who calls")
ATTEMPTS: Final = Text(zh="最多几次", en="Tries at most")
IDENTITY: Final = Text(zh="客户自己填时", en="Where customers answer by themselves")
IDENTITIES: Final = {
    "named": Text(zh="实名：顾问也看得到是谁说的", en="Named: the advisor sees who said it"),
    "confidential": Text(zh="保密：只有经理和客服看得到", en="Confidential: only managers and clerks see it"),
    "anonymous": Text(zh="匿名：谁也不知道是谁填的", en="Anonymous: nobody knows who answered"),
}
LINK: Final = Text(
    zh="链接发出后 {close} 天内可以填；填了一半的，{resume} 天内可以接着填。",
    en="A link is good for {close} days; half an answer may be finished within {resume} days.",
)
CLOSE: Final = Text(zh="链接几天有效", en="Days a link is good for")
RESUME: Final = Text(zh="几天内可以接着填", en="Days to finish it")
POSTER: Final = Text(
    zh="贴在店里的海报，每天最多收 {poster} 份，{one_per}。写 0 就是不贴海报。",
    en="The poster in the store takes {poster} answers a day at most, {one_per}. 0 means no poster.",
)
LATE: Final = Text(zh="当天收满以后才交的，{late}。", en="What is sent after the day is full {late}.")
LATE_SAID: Final = Text(zh="收满以后怎么办", en="After the day is full")
LATE_WAYS: Final = {
    "wait": Text(zh="请他明天再交", en="waits for tomorrow"),
    "keep": Text(zh="也照样收下", en="is taken all the same"),
}
POSTER_SAID: Final = Text(zh="海报每天几份", en="Answers a day from the poster")
ONE_PER: Final = Text(zh="海报怎么算一份", en="What counts as one")
ONE_WAYS: Final = {
    "token": Text(zh="同一部手机可以再填", en="a phone may answer again"),
    "device": Text(zh="每部手机只收一份", en="one from each phone"),
}

ALERTS: Final = Text(zh="什么情况立案", en="What opens a case")
NO_ALERTS: Final = Text(zh="现在什么答案都不立案。", en="No answer opens a case now.")
ADD_ALERT: Final = Text(zh="加一条立案规则", en="Add a rule")
DROP_ALERT: Final = Text(zh="删掉这条规则", en="Remove this rule")
RULE: Final = Text(zh="规则 {number}", en="Rule {number}")
TITLE_ZH: Final = Text(zh="案件名字", en="The case's name in Chinese")
TITLE_EN: Final = Text(zh="英文名（可不填）", en="The case's name in English")
SHIPPED_RULE: Final = Text(zh="{when}，就立案。", en="A case opens {when}.")
OWN_RULE: Final = Text(zh="改成自己的条件", en="Change the conditions")
JOINED: Final = Text(zh="下面的条件{joined}时立案：", en="A case opens when {joined} of these hold:")
JOINS: Final = {"or": Text(zh="满足任何一条", en="any"), "and": Text(zh="全部满足", en="all")}
JOINED_SAID: Final = Text(zh="满足一条还是全部", en="Any or all")
QUESTION: Final = Text(zh="哪一题", en="Question")
OPERATOR: Final = Text(zh="怎么比较", en="How it is compared")
VALUE: Final = Text(zh="比什么", en="With what")
CHOOSE_QUESTION: Final = Text(zh="选一题…", en="Choose a question …")
CHOOSE: Final = Text(zh="选…", en="Choose …")
ADD_ROW: Final = Text(zh="加一个条件", en="Add a condition")
DROP_ROW: Final = Text(zh="去掉这个条件", en="Remove this condition")
CALCULATED: Final = Text(zh="问卷算出来的：{label}", en="Worked out: {label}")
GIVEN_TO: Final = Text(
    zh="案件算{severity}，交给{assign}，{due} 小时内处理。",
    en="It counts as {severity} and goes to the {assign}, to be dealt with within {due} hours.",
)
SEVERITY: Final = Text(zh="多严重", en="How severe")
ASSIGN: Final = Text(zh="交给谁", en="Who gets it")
DUE: Final = Text(zh="几小时内处理", en="Hours to act")
STEP: Final = Text(
    zh="立案 {hours} 小时还没结的，转给{to}。", en="Still open after {hours} hours, it goes to the {to}."
)
STEP_HOURS: Final = Text(zh="几小时", en="Hours")
STEP_TO: Final = Text(zh="转给谁", en="Who gets it then")
ADD_STEP: Final = Text(zh="加一级上报", en="Add a step up")
DROP_STEP: Final = Text(zh="去掉这一级", en="Remove this step")
RECHECK: Final = Text(zh="有处理结果后，{recheck}。", en="Once there is a result, {recheck}.")
RECHECK_SAID: Final = Text(zh="处理后再问吗", en="Asked again afterwards")
NO_RECHECK: Final = Text(zh="不再回访", en="the customer is not called again")
RECHECK_BY: Final = Text(zh="再打“{title}”", en="“{title}” follows")

OUTCOMES: Final = Text(zh="打电话可以记哪些结果", en="How a call may end")
OUTCOMES_HINT: Final = Text(
    zh="灰色的必须有，否则成功率算不准。", en="Those in grey have to be there, or the rates would not be true."
)
WHY: Final = Text(zh="为什么这样定", en="Why")
WHY_SAID: Final = Text(zh="写一句，以后查得到（可不填）", en="One line for those who ask later (may stay empty)")
WHY_EXAMPLE: Final = Text(zh="例如：旺季人手不够，少抽一些", en="For example: fewer calls in the busy season")

CHANGES: Final = Text(zh="保存后会变什么", en="What saving changes")
NEW_SAYS: Final = Text(zh="新项目会这样做", en="What it will do")
NO_CHANGES: Final = Text(zh="还没有改动。", en="Nothing has been changed yet.")
WAS: Final = Text(zh="原来：{words}", en="before: {words}")
GONE: Final = Text(zh="去掉", en="removed")
EFFECT: Final = Text(zh="大约的效果", en="Roughly what follows")
DRAWN: Final = Text(
    zh="每月约 {drawn} 位会被问到（按最近 {months} 个月、每月约 {events} 次推算）。",
    en="About {drawn} a month would be asked (from the last {months} months with about {events} a month).",
)
DRAWN_BEFORE: Final = Text(zh="现在的版本约 {drawn} 位。", en="With the version in use: about {drawn}.")
FIRST_DRAW: Final = {
    "visit": Text(
        zh="保存后第一次抽：{day} 来店的 {events} 位里约 {drawn} 位。更早来店的不再补问。",
        en="The first draw takes about {drawn} of the {events} who came on {day}. Who came earlier is not asked.",
    ),
    "vehicle": Text(
        zh="保存后第一次抽：{day} 交车的 {events} 位里约 {drawn} 位。更早交车的不再补问。",
        en="The first draw takes about {drawn} of the {events} whose car was delivered on {day}. Earlier ones are not "
        "asked.",
    ),
}
LEFT: Final = Text(zh="问不到的：{words}。", en="Not asked: {words}.")
RESTED: Final = Text(zh="约 {count} 位最近问过", en="about {count} were asked lately")
FULL: Final = Text(zh="约 {count} 位赶上名额已满", en="about {count} meet a full quota")
OTHERS: Final = Text(zh="约 {count} 位归别的回访", en="about {count} belong to another call")
LEFT_ALONE: Final = Text(zh="约 {count} 位要求免打扰", en="about {count} want no calls")
UNKNOWN: Final = Text(
    zh="最近几个月没有这样的记录，还估不出每月问多少人。",
    en="There is nothing in the last months to tell from how many would be asked.",
)
NOT_DRAWN: Final = Text(zh="不会自动抽人。", en="Nobody is drawn by itself.")
WOULD_OPEN: Final = Text(
    zh="“{title}”：最近 {all} 份答卷里有 {count} 份会立案。",
    en="“{title}”: of the last {all} answers {count} would have opened a case.",
)
NO_ANSWERS: Final = Text(
    zh="这份问卷还没有答卷，估不出会立多少案。", en="There are no answers yet to tell how many cases would open."
)
OPEN_ONES: Final = Text(
    zh="已经抽中还没问完的 {count} 位，日期不变，继续问。",
    en="{count} who were drawn and not yet asked keep their days.",
)
IS_OFF: Final = Text(
    zh="项目现在停用着，保存后也不抽，启用了才抽。", en="It is switched off: nobody is drawn until it is switched on."
)
ONLY_NEW: Final = Text(
    zh="已有的答卷不变；还没结的案件照常处理，上报时间按新版。",
    en="Answers that are there stay as they are; open cases go on, and go further up by the new times.",
)
MEND: Final = Text(zh="还有 {count} 处要改", en="To be mended: {count}")
SAVE: Final = Text(zh="保存为第 {version} 版", en="Save as version {version}")
CREATE: Final = Text(zh="建立这个项目", en="Create the programme")
CANCEL: Final = Text(zh="不改了", en="Leave it")
NOT_MADE: Final = Text(zh="不建了", en="Leave it")
SAVED: Final = Text(zh="第 {version} 版已生效", en="Version {version} is in force")
CREATED: Final = Text(zh="“{title}”已建立并启用", en="“{title}” is there and switched on")
TAKEN_UP: Final = Text(zh="上次没保存的内容也接上了", en="What you had not saved is there again, too")
KEPT: Final = Text(zh="填的内容会自动存成草稿。", en="What you type is kept as a draft.")

ON: Final = Text(zh="启用中", en="In use")
OFF: Final = Text(zh="已停用", en="Switched off")
TURN_ON: Final = Text(zh="启用", en="Switch on")
TURN_OFF: Final = Text(zh="停用", en="Switch off")
TURN_OFF_ASK: Final = Text(zh="停用“{title}”？", en="Switch “{title}” off?")
TURN_OFF_WHY: Final = Text(
    zh="不再抽人，已抽中的 {count} 位也先不打，海报和链接打不开。随时可以再启用，什么都不会丢。",
    en="Nobody is drawn, the {count} already drawn are not called, posters and links do not open. Nothing is lost: it "
    "can be switched on again at any time.",
)
ARCHIVED: Final = Text(zh="已归档", en="Archived")
ARCHIVE: Final = Text(zh="归档", en="Archive")
ARCHIVE_ASK: Final = Text(zh="归档“{title}”？", en="Archive “{title}”?")
ARCHIVE_WHY: Final = Text(
    zh="不再抽人，已抽中的 {count} 位也不打了，列表和选项里不再出现。答卷和统计都留着，从“已归档”可以恢复。",
    en="Nobody is drawn, the {count} already drawn are not called, and it leaves the lists. Answers and figures stay; "
    "it can be brought back from the archive.",
)
RESTORE: Final = Text(zh="恢复", en="Bring it back")
ARCHIVED_NOW: Final = Text(zh="“{title}”已归档", en="“{title}” is archived")
RESTORED_NOW: Final = Text(zh="“{title}”已恢复", en="“{title}” is back")
TURNED_ON: Final = Text(zh="“{title}”已启用", en="“{title}” is switched on")
TURNED_OFF: Final = Text(zh="“{title}”已停用", en="“{title}” is switched off")
CHANGE: Final = Text(zh="修改", en="Change")
MAKE_COPY: Final = Text(zh="复制一份", en="Make a copy")
ASKS: Final = Text(zh="问卷：{title} · 第 {version} 版", en="Form: {title} · version {version}")
VERSIONS: Final = Text(zh="历次版本", en="Versions")
FIRST: Final = Text(zh="第一版", en="The first version")
WITH_FORM: Final = Text(zh="用它建调查项目", en="Make a programme with it")


def listed(texts: list[Text]) -> Text:
    """Put several words side by side."""
    return Text(zh="，".join(one.to("zh") for one in texts), en=", ".join(one.to("en") for one in texts))
