"""The sentences in which mistakes of a form being built are told."""

from models.text import Text

NO_TITLE = Text(zh="给这张表起个名字，例如：试驾登记表", en="Give the form a name, for example: Test-drive log")
ASKS_NOTHING = Text(zh="这张表还一题也没有，点“加一题”开始", en="The form asks nothing yet. Begin with “Add”")
NO_WORDS = {
    False: Text(zh="还没写要问什么，例如：机油液位正常", en="Write what is asked, for example: Oil level is right"),
    True: Text(zh="小节还没有标题，例如：发动机舱", en="The section has no title yet, for example: Under the bonnet"),
}
NO_ENGLISH = Text(zh="缺英文，英文界面会显示中文", en="No English yet; English readers see the Chinese")
NO_CHINESE = Text(zh="缺中文，中文界面会显示英文", en="No Chinese yet; Chinese readers see the English")
NO_CHOICES = Text(
    zh="还没有选项，至少写两个，例如：合格、不合格",
    en="No choices yet. Please write two at least, for example: passed, failed",
)
ONE_CHOICE = Text(zh="只有一个选项，没得选；再加一个", en="One choice is no choice. Please add another")
EMPTY_CHOICE = Text(zh="有一个选项没写字", en="A choice has no words yet")
NO_ROWS = Text(
    zh="还没有要打分的项目，加上几行，例如：服务顾问",
    en="Nothing to rate yet. Please add rows, for example: Service advisor",
)
EMPTY_ROW = Text(zh="有一行没写字", en="A row has no words yet")
NO_FORMULA = Text(zh="还没有公式，例如 ${overall} <= 6", en="No formula yet, for example ${overall} <= 6")
EMPTY_SECTION = Text(
    zh="小节里还没有题，把题拖进来，或者删掉它", en="The section holds nothing yet. Drag items into it, or take it out"
)
TURNED_SCALE = Text(
    zh="最低 {low} 分不比最高 {high} 分低，请改一个，例如 1 到 10",
    en="The lowest, {low}, is not below the highest, {high}. For example 1 to 10",
)
UNREADABLE = Text(
    zh="这个条件的公式看不懂，请改用下面的“题目—比较—答案”",
    en="This condition's formula cannot be read. Please set it by question, comparison and answer",
)
GONE_QUESTION = Text(
    zh="条件里用的题已经删掉了，请改条件，或者去掉条件",
    en="The condition asks for a question that is gone. Please change or clear it",
)
LATER = Text(
    zh="条件里的“{name}”排在后面才问，请把它移到前面",
    en="The condition needs “{name}”, which is asked later. Please move it up",
)
NO_FACTORS = Text(
    zh="按因子计分，但还没有题归到因子里；在打分题的“计分”里选因子",
    en="The score goes by factors, but no question has one. Choose it under “Score” of the rated questions",
)
NO_WEIGHTS = Text(
    zh="权重全是 0，算不出总分；至少一个大于 0", en="All weights are 0, so there is no score. Make one larger"
)
NOTHING_COUNTS = Text(
    zh="还没有能计分的题；加一题“检查”，或给选项写上分数", en="Nothing counts yet. Add a check, or give choices a score"
)
