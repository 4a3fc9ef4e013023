"""Words of the pages on which a store chooses how its pages stand."""

from __future__ import annotations

from typing import Final

from models.text import Text

PAGE: Final = "/screens"
MENU_PAGE: Final = "/screens/menu"
SET_UP_PAGE: Final = "/screens/set-up"

TITLE: Final = Text(zh="界面", en="Pages and menu")
WHY: Final = Text(
    zh="给字段改个本店的叫法，把常用的排到前面，用不着的收起来。改的只是样子，资料一条也不会少。",
    en="Call fields as your store does, put what you use most first, put away what you do not need. "
    "Only the look changes; nothing that was entered is lost.",
)
RECORDS: Final = Text(zh="列表和档案", en="Lists and files")
MENU: Final = Text(zh="菜单", en="Menu")
SET_UP: Final = Text(zh="导出/导入设置", en="Export / import set-up")
SET_UP_BY: Final = Text(
    zh="整套设置的导出、导入由总经理或管理员操作。",
    en="The general manager or an administrator exports and imports the whole set-up.",
)
IS_CHANGED: Final = Text(zh="已改", en="Changed")

FIRST_VIEWS: Final = Text(zh="一打开列表先看什么", en="What the list opens with")
FIRST_VIEWS_WHY: Final = Text(
    zh="列、顺序和筛选在列表里调好，存成视图并共享，再在这里指定给岗位。",
    en="Set columns, order and filters in the list, save them as a shared view, then give it to a role here.",
)
COLUMNS_IN: Final = Text(
    zh="列表的列在列表页“列”里调：", en="The list's columns are chosen in the list, under “Columns”:"
)
OPEN_LIST: Final = Text(zh="打开列表", en="Open the list")
EVERYTHING: Final = Text(zh="全部{title}", en="All: {title}")
NO_VIEWS: Final = Text(
    zh="还没有共享的视图。打开列表，调好列和筛选，点“视图”存下来并勾选“共享”。",
    en="There is no shared view yet. Open the list, set columns and filters, save it under “Views” and share it.",
)

SECTIONS: Final = Text(zh="档案页的分栏", en="Sections of the file")
SECTION_ZH: Final = Text(zh="分栏名", en="Section in Chinese")
SECTION_EN: Final = Text(zh="分栏英文名", en="Section in English")
FOLDED: Final = Text(zh="平时收起", en="Folded")
LABEL_ZH: Final = Text(zh="“{label}”的叫法", en="What “{label}” is called in Chinese")
LABEL_EN: Final = Text(zh="“{label}”的英文叫法", en="What “{label}” is called in English")
SHOWN: Final = Text(zh="显示", en="Show")
NEEDED: Final = Text(zh="必填，不能收起", en="Required, always shown")
GOES_TO: Final = Text(zh="“{label}”放在哪一栏", en="Section of “{label}”")
UP: Final = Text(zh="上移“{label}”", en="Move “{label}” up")
DOWN: Final = Text(zh="下移“{label}”", en="Move “{label}” down")
ADD_SECTION: Final = Text(zh="添加分栏", en="Add a section")
NEW_SECTION: Final = Text(zh="新分栏", en="New section")
DELETE_SECTION: Final = Text(zh="删除空分栏“{label}”", en="Delete the empty section “{label}”")
EMPTY_SECTION: Final = Text(zh="还没有字段，从别的栏挪过来。", en="No fields yet. Move some here from another section.")
AS_SHIPPED: Final = Text(zh="恢复原样", en="As it came")
AS_SHIPPED_SURE: Final = Text(zh="“{title}”恢复成原来的样子？", en="Show “{title}” as it came?")
AS_SHIPPED_WHY: Final = Text(
    zh="叫法、分栏和收起的字段都恢复，录入的内容不变。",
    en="Words, sections and hidden fields are as they were; what was entered stays.",
)
SAVED: Final = Text(zh="已改好，重新打开的页面都这样显示", en="Changed; every page opened from now on shows it")
TAKEN_BACK: Final = Text(zh="已恢复原样", en="It is as it came")
SHIPPED_AS: Final = Text(zh="原名：{label}", en="Came as: {label}")

MENU_WHY: Final = Text(
    zh="改的是全店所有人的菜单，别人下次打开页面就看到。菜单按这里的顺序排；收起的页面不在菜单里，权限不变，用搜索或链接还能打开。",
    en="This is the menu of everybody in the store; others see it when they next open a page. "
    "The menu stands in this order. A hidden page is not in the menu; rights stay, search and links still open it.",
)
GROUP: Final = Text(zh="分组“{label}”", en="Group “{label}”")
ALWAYS_THERE: Final = Text(zh="一直在菜单里", en="Always in the menu")
RELOAD: Final = Text(zh="刷新页面就能看到新的菜单。", en="Load the page again to see the new menu.")
RELOAD_NOW: Final = Text(zh="刷新", en="Load again")
