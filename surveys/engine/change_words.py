"""The sentences in which changes of a form are told."""

from __future__ import annotations

from typing import Final

from models.text import Text

SAID: Final = {
    "words": Text(zh="“{name}”（{id}）改了文字", en="“{name}” ({id}): the words changed"),
    "added": Text(
        zh="新增“{name}”（{id}），从这一版起才有回答",
        en="“{name}” ({id}) is new; answers begin with this version",
    ),
    "removed": Text(
        zh="“{name}”（{id}）不再问，旧的回答保留，仍会导出",
        en="“{name}” ({id}) is no longer asked; old answers are kept and still exported",
    ),
    "moved": Text(zh="“{name}”（{id}）换了位置", en="“{name}” ({id}) has moved"),
    "layout": Text(
        zh="“{name}”（{id}）从 {was} 改成 {now}，本身没有回答，不影响数据",
        en="“{name}” ({id}) changed from {was} to {now}; it has no answers of its own",
    ),
    "type": Text(
        zh="“{name}”（{id}）从 {was} 改成 {now}，旧的回答对不上；请保留原题，另起一个名称，例如 {free}",
        en="“{name}” ({id}) changed from {was} to {now}, which old answers do not fit. Please keep the old question "
        "and give the new one another id, for example {free}",
    ),
    "scale": Text(
        zh="“{name}”（{id}）的分数从 {was} 改成 {now}，新旧不能放在一起比；请另起一个名称，例如 {free}",
        en="“{name}” ({id}) went from {was} to {now}; old and new answers cannot be compared. "
        "Please give the new question another id, for example {free}",
    ),
    "place": Text(
        zh="“{name}”（{id}）移进或移出了重复题组，旧的回答对不上；请另起一个名称，例如 {free}",
        en="“{name}” ({id}) moved into or out of a repeat, where old answers do not fit. "
        "Please give it another id, for example {free}",
    ),
    "choice_added": Text(zh="“{name}”多了选项“{choice}”", en="“{name}” has a new choice “{choice}”"),
    "choice_removed": Text(
        zh="“{name}”不再列出选项“{choice}”，选过它的回答保留",
        en="“{name}” no longer offers “{choice}”; answers that chose it are kept",
    ),
    "choice_words": Text(
        zh="“{name}”的选项“{choice}”改了文字",
        en="“{name}”: the words of the choice “{choice}” changed",
    ),
    "relevance": Text(
        zh="“{name}”（{id}）什么时候问，改了；旧的回答不变",
        en="“{name}” ({id}) is asked under another condition; old answers stay",
    ),
    "constraint": Text(
        zh="“{name}”（{id}）怎样才算答对，改了；旧的回答不再检查",
        en="“{name}” ({id}) has another rule for what fits; old answers are not checked again",
    ),
    "required": Text(
        zh="“{name}”（{id}）是否必答，改了；旧的回答不变",
        en="“{name}” ({id}): whether it has to be answered changed; old answers stay",
    ),
    "filter": Text(
        zh="“{name}”（{id}）列出哪些选项，改了；旧的回答不变",
        en="“{name}” ({id}) offers its choices under another condition; old answers stay",
    ),
    "calculation": Text(
        zh="“{name}”（{id}）的算法或默认值改了；旧的结果保留，不会重算",
        en="“{name}” ({id}) is worked out differently; old results are kept as they are",
    ),
    "limits": Text(
        zh="“{name}”（{id}）能答的范围改了；旧的回答不变",
        en="“{name}” ({id}) has other limits; old answers stay",
    ),
    "duty": Text(
        zh="“{name}”（{id}）什么时候做、要什么凭证，改了；做过的检查表不变",
        en="“{name}” ({id}) is done at other times or with other evidence; past sheets stay",
    ),
    "handling": Text(
        zh="“{name}”（{id}）的打印或处理方式改了",
        en="“{name}” ({id}) is printed or handled differently",
    ),
    "weights": Text(
        zh="算分的办法改了（权重、计分的题或补缺的规则）：以后按新的算，旧的得分保留，两种不能直接比",
        en="The score is worked out differently (weights, questions that count, or what happens to gaps): "
        "old scores stay, and the two cannot be compared directly",
    ),
    "score_words": Text(zh="得分的名称或档次改了", en="The names or bands of the score changed"),
    "statistics": Text(zh="统计页先列出的内容改了", en="The statistics shown first changed"),
    "head": Text(zh="标题或开头、结尾的话改了", en="The title, or the words at the beginning or end, changed"),
}
