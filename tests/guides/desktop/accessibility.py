# Uses what stands in the windows of the desktop by the names that a screen reader would say (AT-SPI 2).
# Reads one request a line from standard input, as JSON, and answers each with one line of JSON.
import json
import subprocess
import sys
import time

from windows import FIELDS, State, attempt, box, content, field, find_all, has, is_showing, matches, name_of, walk, windows


def press(node, button='1', times=1):
    """A click of the mouse: an action asked for over the bus doesn't return while a modal dialog is open."""
    place = box(node)
    # Lists scroll sideways, and their cells reach under what stands beside them.
    most = 15 if attempt(node.get_role_name) == 'table cell' else 400
    x, y = place.x + min(place.width // 2, most), place.y + place.height // 2
    subprocess.run(['xdotool', 'mousemove', str(x), str(y), 'click', '--repeat', str(times), button], timeout=10)


def writable(node):
    """The text in it, for a combo box with an entry of its own."""
    for inner, _ in walk(node):
        if attempt(inner.get_editable_text_iface):
            return inner
    return node


def listing():
    lines = []
    for frame in windows():
        for node, depth in walk(frame):
            role = attempt(node.get_role_name, '?')
            is_field = role in FIELDS.split('|') and 'spin button' not in role
            text = ' '.join((name_of(node) or content(node)).split())
            if is_showing(node) and (text or is_field):
                more = ' = ' + str(read_text(node)) if is_field else ' [x]' if has(node, State.CHECKED) else ''
                lines.append('  ' * depth + role + ': ' + text + more + ('' if has(node, State.SENSITIVE) else ' (gray)'))
    return lines


def see(name, roles='', window=''):
    return any(True for _ in find_all(name, roles, window))


def click(name, roles='', window='', button='1', times=1, last=False):
    found = list(find_all(name, roles, window))
    for node in reversed(found) if last else found:
        if has(node, State.SENSITIVE):
            press(node, button, times)
            return True
    return False


def act(name, roles='', window=''):
    for node in find_all(name, roles, window):
        if has(node, State.SENSITIVE) and attempt(node.get_action_iface):
            node.get_action_iface().do_action(0)
            return True
    return False


def tick(name, wanted=True, roles='check box|radio button|toggle button|check menu item', window=''):
    """Sets all boxes of that name."""
    found = list(find_all(name, roles, window))
    for node in found:
        if has(node, State.CHECKED) != wanted:
            press(node)
            time.sleep(0.3)
    return bool(found) and all(has(node, State.CHECKED) == wanted for node in found)


def fill(name, value, roles=FIELDS, window=''):
    node = field(name, roles, window)
    if not node or not has(node, State.SENSITIVE):
        return False
    node = writable(node)
    if not attempt(lambda: node.get_editable_text_iface().set_text_contents(value), False):
        return False
    return attempt(node.get_role_name) == 'password text' or read_text(node) == value


def type_text(text):
    """Types into what has the focus."""
    subprocess.run(['xdotool', 'type', '--delay', '20', text], timeout=20)
    return True


def press_keys(keys):
    subprocess.run(['xdotool', 'key', *keys], timeout=10)
    return True


def read_text(node):
    number = attempt(node.get_value_iface)
    if number and attempt(node.get_role_name) == 'spin button':
        return str(int(number.get_current_value()))
    inner = writable(node)
    return attempt(lambda: inner.get_text_iface().get_text(0, -1)) or attempt(node.get_name, '')


def read(name, roles=FIELDS, window=''):
    node = field(name, roles, window)
    return None if node is None else {'text': read_text(node), 'sensitive': has(node, State.SENSITIVE)}


def is_ticked(name, roles='check box|radio button|toggle button', window=''):
    for node in find_all(name, roles, window):
        return {'ticked': has(node, State.CHECKED), 'sensitive': has(node, State.SENSITIVE)}
    return None


def choose(name, entry, window=''):
    """An entry of the list beside a label."""
    node = field(name, 'combo box', window)
    if not node:
        return False
    for inner, _ in walk(node):
        if attempt(inner.get_role_name) == 'menu item' and matches(attempt(inner.get_name, ''), entry):
            inner.get_action_iface().do_action(0)
            time.sleep(0.2)
            return True
    return False


def entries(name, window=''):
    """The entries of the list beside a label."""
    node = field(name, 'combo box', window)
    found = [inner for inner, _ in walk(node) if attempt(inner.get_role_name) == 'menu item'] if node else []
    return [attempt(inner.get_name, '') for inner in found]


def menu(path, window=''):
    """Opens a menu by its names, one after another, with the mouse."""
    for place, name in enumerate(path):
        end = time.time() + 5
        roles = 'menu|menu item|check menu item|radio menu item'
        own = '' if place else window
        while not any(True for _ in find_all(name, roles, own)):
            if time.time() > end:
                subprocess.run(['xdotool', 'key', 'Escape'], timeout=10)
                return False
            time.sleep(0.1)
        found = [node for node in find_all(name, roles, own) if has(node, State.SENSITIVE)]
        if not found:
            subprocess.run(['xdotool', 'key', 'Escape'], timeout=10)
            return False
        press(found[-1 if place else 0])
        time.sleep(0.3)
    return True


def box_of(name='', roles='', window=''):
    for node in find_all(name, roles, window) if name else windows():
        if not name and (window not in attempt(node.get_name, '') or not has(node, State.SHOWING)):
            continue
        place = box(node)
        return [place.x, place.y, place.width, place.height]
    return None


CALLS = {f.__name__: f for f in (see, click, act, tick, fill, read, is_ticked, choose, entries, type_text, press_keys, menu, box_of, listing)}
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = {'value': CALLS[request['call']](**request.get('with', {}))}
    except Exception as failure:  # noqa: BLE001: the caller polls, and shows the last failure
        answer = {'failure': f'{type(failure).__name__}: {failure}'}
    print(json.dumps(answer), flush=True)
