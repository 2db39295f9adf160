# Finds what stands in the windows of the desktop by the names that a screen reader would say (AT-SPI 2).
import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402: the version must be asked for first

Atspi.init()
State = Atspi.StateType
FIELDS = 'text|password text|entry|combo box|spin button'


def attempt(read, otherwise=None):
    """What a call gives; programs end, and widgets go, while they are being read."""
    try:
        return read()
    except Exception:  # noqa: BLE001: every failure of a call across the bus means the same
        return otherwise


def walk(node, depth=0):
    yield node, depth
    if depth > 40:
        return
    for index in range(min(attempt(node.get_child_count, 0), 400)):
        child = attempt(lambda: node.get_child_at_index(index))
        if child:
            yield from walk(child, depth + 1)


def windows():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = attempt(lambda: desktop.get_child_at_index(index))
        for number in range(attempt(program.get_child_count, 0) if program else 0):
            window = attempt(lambda: program.get_child_at_index(number))
            if window:
                yield window


def has(node, state):
    return attempt(lambda: node.get_state_set().contains(state), False)


def is_showing(node):
    """GTK 2 doesn't say it of the entries of an open menu; they have a place all the same."""
    if has(node, State.SHOWING):
        return True
    is_entry = 'menu item' in attempt(node.get_role_name, '') or attempt(node.get_role_name) == 'menu'
    return is_entry and has(node, State.VISIBLE) and attempt(lambda: box(node).width, 0) > 1


def name_of(node):
    """Its own name, or that of the label which the program ties to it."""
    own = attempt(node.get_name, '')
    if own:
        return own
    for relation in attempt(node.get_relation_set, []):
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return attempt(lambda: relation.get_target(0).get_name(), '')
    return ''


def bare(text):
    text = text.replace('_', '').replace('*', '').replace('…', '...')
    return ' '.join(text.split()).removesuffix(':').removesuffix('...').strip()


def matches(text, wanted):
    """`…` in what is wanted stands for anything."""
    pieces = [' '.join(piece.replace('_', '').split()).lstrip() for piece in wanted.split('…')]
    if len(pieces) == 1:
        return bare(text) == bare(wanted)
    place, text = 0, ' '.join(text.replace('_', '').split())
    for piece in pieces:
        place = text.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


def find_all(name, roles='', window=''):
    for frame in windows():
        if window and window not in attempt(frame.get_name, ''):
            continue
        for node, _ in walk(frame):
            if roles and attempt(node.get_role_name, '') not in roles.split('|'):
                continue
            if is_showing(node) and (matches(name_of(node), name) or matches(content(node), name)):
                yield node


def content(node):
    """The text in it, for labels and messages that have no name."""
    if attempt(node.get_role_name, '') not in ('label', 'text', 'static', 'paragraph', 'alert'):
        return ''
    return attempt(lambda: node.get_text_iface().get_text(0, -1), '') or ''


def box(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


def beside(label, roles, window):
    """Fields that stand on the line of a label, to its right, for programs that tie the two together in no other way."""
    place = attempt(lambda: box(label))
    found = []
    for frame in windows():
        if not place or (window and window not in attempt(frame.get_name, '')) or not contains(frame, label):
            continue
        for node, _ in walk(frame):
            if attempt(node.get_role_name, '') not in roles.split('|') or not has(node, State.SHOWING):
                continue
            own = attempt(lambda: box(node))
            middle = own and abs((own.y + own.height / 2) - (place.y + place.height / 2))
            if own and middle < 14 and own.x >= place.x + place.width - 6:
                found.append((own.x, node))
    return [node for _, node in sorted(found, key=lambda pair: pair[0])]


def contains(frame, node):
    while node:
        if node == frame:
            return True
        node = attempt(node.get_parent)
    return False


def field(name, roles, window):
    for node in find_all(name, roles, window):
        return node
    for label in find_all(name, 'label|check box|radio button', window):
        for node in beside(label, roles, window):
            return node
    return None
