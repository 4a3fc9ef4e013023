"""The words around the builder: a new form, two people at once, trying and publishing."""

from typing import Final

from models.text import Text

# a new form
NEW_WHY: Final = Text(
    zh="选一种，起个名字，就可以开始加题。名字以后还能改。",
    en="Choose a kind and a name, then add the questions. The name can be changed later.",
)
WHICH_KIND: Final = Text(zh="做什么用", en="What it is for")
NAME_ZH: Final = Text(zh="名称（中文）", en="Name (Chinese, optional)")
NAME_EN: Final = Text(zh="名称（英文，可不填）", en="Name (English)")
ABOUT_WHAT: Final = Text(zh="针对什么", en="About")
BEGIN: Final = Text(zh="开始搭建", en="Begin")
COPY_ONE: Final = Text(zh="或者从现有的表单复制", en="Or copy a form that is there")
COPY_FROM: Final = Text(zh="复制哪一张", en="Which form")
COPY_IT: Final = Text(zh="复制后修改", en="Copy and change it")
GO_ON: Final = Text(zh="接着做没发布的", en="Go on with what is not published yet")
TOUCHED: Final = Text(zh="{at} {by}改过", en="changed {at} by {by}")


# two at once
OVERTAKEN: Final = Text(
    zh="{by}刚把这里改成“{theirs}”，您写的是“{mine}”。",
    en="{by} has just changed this to “{theirs}”; you wrote “{mine}”.",
)
SOMEBODY: Final = Text(zh="别人", en="Somebody")
TAKE_MINE: Final = Text(zh="用我写的", en="Use mine")
TAKE_THEIRS: Final = Text(zh="留着他的", en="Keep theirs")
NOT_UNDONE: Final = Text(
    zh="有 {count} 处别人后来又改过，那里没有撤销。",
    en="{count} places were changed by others since and stay as they are.",
)
NOTHING_TO_UNDO: Final = Text(zh="没有可以撤销的了。", en="There is nothing to undo.")
EMPTY: Final = Text(zh="空", en="nothing")
PUBLISHED_MEANWHILE: Final = Text(
    zh="这期间第 {version} 版已经从别处发布，这份修改是从第 {based} 版开始的。",
    en="Version {version} was published meanwhile; this draft began with version {based}.",
)
CATCH_UP: Final = Text(zh="把那一版的变化并进来", en="Bring its changes in")
CAUGHT_UP: Final = Text(
    zh="已并入。{count} 处两边都改过，保留这里的写法。",
    en="Brought in. {count} places differ on both sides and stay as here.",
)

# try and publish
NOT_YET: Final = Text(
    zh="还有 {count} 处要改，改好才能试填和发布：", en="{count} places to mend before it can be tried or published:"
)
FIRST_VERSION: Final = Text(
    zh="第一次发布。发布后就能填、能打印、能排给岗位或客户。",
    en="The first version. Once published it can be filled in, printed and scheduled.",
)
MEND: Final = Text(zh="去改", en="Mend it")
PUBLISHED: Final = Text(zh="第 {version} 版已发布", en="Version {version} is published")
TO_THE_FORM: Final = Text(zh="打开这张表单", en="Open the form")
ENGLISH_MISSING: Final = Text(
    zh="有 {count} 处还没有英文，可以先发布，英文界面会显示中文。",
    en="{count} places have no English yet. It may be published; English readers see the Chinese.",
)
PROGRAMMES_BREAK: Final = Text(
    zh="调查项目“{programme}”的立案条件用到了这里没有的题：{names}。发布后这条规则不会再立案，请去改那个项目。",
    en="A case rule of “{programme}” asks for what is gone here: {names}. It opens no more cases; please change it.",
)
PROGRAMMES_FOLLOW: Final = Text(
    zh="调查项目“{programme}”的立案条件会跟着改编号：{names}。",
    en="The case rules of “{programme}” follow the new keys: {names}.",
)
DEFINITION_WHY: Final = Text(
    zh="这里是整张表的文本，给懂的人用。改好后按“检查并和现在的对比”，没有错误就换上；看不懂就不用管它。",
    en="The whole form as text, for those who read it. After a change choose “Check and compare”: it is taken over "
    "when nothing is wrong.",
)
TAKEN_OVER: Final = Text(zh="已换上，可以撤销", en="Taken over; it can be undone")
REASONS: Final = Text(zh="统计", en="Statistics")
REASONS_HERE: Final = Text(
    zh="满意度页的“不满意的原因”按这一题的回答排名。", en="The satisfaction page ranks the reasons by this question."
)
REASONS_BY: Final = Text(zh="“不满意的原因”改按这一题排名", en="Rank the reasons by this question")
