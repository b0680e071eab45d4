// Long because it is one script, which must run by itself.
import type { ScriptData } from './effect-script.data.js';

/**
 * A script for Python 3 with the values in it, that makes the figures of the answer again.
 *
 * Shape   standard library alone; prints one "name value" to a line.
 * Gaps    randomisation by draws, and the wild bootstrap beyond twelve clusters, draw the same numbers from the seed.
 */
export function pythonScript(data: ScriptData): string {
  const rows = data.rows.map(({ unit, group, start, cluster, year, value }) =>
    JSON.stringify([unit, group, start, cluster, year, value]),
  );
  return [
    `# ${data.heading}`,
    '# Python 3, standard library alone. Prints the figures of the answer, one to a line.',
    'from itertools import combinations, product',
    'from math import ceil, comb, exp, floor, inf, isfinite, lgamma, log, log1p, sqrt',
    'from statistics import NormalDist',
    '',
    '# institution, in the group (1) or beside it (0), year of the start (0: never), cluster, year, value',
    'ROWS = [',
    ...rows.map((row) => `    ${row},`),
    ']',
    `PAIRS = ${JSON.stringify(data.pairs)}`,
    `FIGURES = ${JSON.stringify(data.figures)}`,
    `FROM, TO, SEED, DRAWS = ${data.fromYear}, ${data.toYear}, ${data.seed}, ${data.draws}`,
    `MINIMUM, AGAINST = ${data.minimum}, ${JSON.stringify(data.against)}`,
    library,
  ].join('\n');
}

const library = String.raw`
normal_at = NormalDist().inv_cdf
normal_below = NormalDist().cdf


def two_sided(z):
    return 2 * normal_below(-abs(z))


def mean(values):
    return sum(values) / len(values)


def variance(values):
    centre = mean(values)
    return sum((value - centre) ** 2 for value in values) / (len(values) - 1)


def quantile(ordered, p):
    place = (len(ordered) - 1) * p
    below, above = ordered[floor(place)], ordered[ceil(place)]
    return below + (place - floor(place)) * (above - below)


def beta_share(x, a, b):
    """The regularised incomplete beta function, by its continued fraction."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / d
    total = d
    for m in range(1, 1000):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / (1 + numerator * d)
            c = 1 + numerator / c
            total *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    front = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
    return exp(front) * total / a


def student_two_sided(t, df):
    return beta_share(df / (df + t * t), df / 2, 0.5)


def student_at(p, df):
    low, high = 0.0, 1.0
    while student_two_sided(high, df) > 2 * (1 - p):
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if student_two_sided(middle, df) > 2 * (1 - p) else (low, middle)
    return (low + high) / 2


def seeded(seed):
    """mulberry32, so that the draws are those of the answer."""
    state = seed & 0xFFFFFFFF

    def draw():
        nonlocal state
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        mixed = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61) & 0xFFFFFFFF)) & 0xFFFFFFFF
        return ((mixed ^ (mixed >> 14)) & 0xFFFFFFFF) / 4294967296

    return draw


def show(name, **figures):
    for part, value in figures.items():
        if value is not None and isfinite(value):
            print(f"{name}.{part} {value!r}")


SERIES = {}
for unit, group, start, cluster, year, value in ROWS:
    SERIES.setdefault((unit, group), dict(start=start, cluster=cluster, values={}))["values"][year] = value


def changed(side):
    return [
        (key[0], one["cluster"], float(f"{one['values'][TO] - one['values'][FROM]:.12g}"))
        for key, one in SERIES.items()
        if key[1] == side and FROM in one["values"] and TO in one["values"]
    ]


def midranks(values):
    order = sorted(range(len(values)), key=lambda index: values[index])
    ranks, ties, first = [0.0] * len(values), [], 0
    while first < len(order):
        after = first + 1
        while after < len(order) and values[order[after]] == values[order[first]]:
            after += 1
        for place in range(first, after):
            ranks[order[place]] = (first + 1 + after) / 2
        ties.append(after - first)
        first = after
    return ranks, ties


def exact_p(weights, size, seen, centre):
    """The share of all choices (of so many weights, or of any number) whose sum lies as far from the centre."""
    ways = {(0, 0): 1}
    for weight in weights:
        more = dict(ways)
        for (count, total), number in ways.items():
            if size is None or count < size:
                key = (0 if size is None else count + 1, total + weight)
                more[key] = more.get(key, 0) + number
        ways = more
    kept = {total: number for (count, total), number in ways.items() if size is None or count == size}
    far = abs(seen - centre) - 1e-9
    return sum(number for total, number in kept.items() if abs(total - centre) >= far) / sum(kept.values())


def interval_of(ordered, centre, deviation):
    below = floor(centre - normal_at(0.975) * deviation + 0.5)
    if below < 1 or below > len(ordered):
        return None, None
    return ordered[below - 1], ordered[len(ordered) - below]


def corrected(statistic, centre, spread):
    distance = statistic - centre
    sign = (distance > 0) - (distance < 0)
    return min(1, two_sided((distance - 0.5 * sign) / sqrt(spread)))


def shift(own, other):
    if other is None:
        moved = [change for change in own if change != 0]
        n = len(moved)
        ranks, _ = midranks([abs(change) for change in moved])
        v = sum(one for one, change in zip(ranks, moved) if change > 0)
        centre = sum(ranks) / 2
        exact = len(own) <= 60
        p = (
            exact_p([round(2 * one) for one in ranks], None, 2 * v, 2 * centre)
            if exact
            else corrected(v, centre, sum(one * one for one in ranks) / 4)
        )
        walsh = sorted((moved[i] + moved[j]) / 2 for i in range(n) for j in range(i, n))
        low, high = interval_of(walsh, n * (n + 1) / 4, sqrt(n * (n + 1) * (2 * n + 1) / 24))
        smallest = 2 / 2 ** len(own)
        value = quantile(walsh, 0.5)
    else:
        m, n = len(own), len(other)
        ranks, ties = midranks(own + other)
        rank_sum = sum(ranks[:m])
        spread = m * n / 12 * (m + n + 1 - sum(t**3 - t for t in ties) / ((m + n) * (m + n - 1)))
        p = (
            exact_p([round(2 * one) for one in ranks], m, 2 * rank_sum, m * (m + n + 1))
            if m + n <= 60
            else corrected(rank_sum - m * (m + 1) / 2, m * n / 2, spread)
        )
        differences = sorted(x - y for x in own for y in other)
        low, high = interval_of(differences, m * n / 2, sqrt(m * n * (m + n + 1) / 12))
        smallest = 2 / comb(m + n, m)
        value = quantile(differences, 0.5)
    show("shift", value=value, low=low, high=high, p=None if smallest > 0.05 else p)


def mean_change(own, other):
    estimate = mean(own) - (mean(other) if other is not None else 0)
    parts = [variance(side) / len(side) for side in ([own] if other is None else [own, other]) if len(side) > 1]
    error = sqrt(sum(parts))
    if error == 0 or len(parts) < (1 if other is None else 2):
        return show("mean", value=estimate)
    df = len(own) - 1
    if other is not None:
        df = error**4 / (parts[0] ** 2 / (len(own) - 1) + parts[1] ** 2 / (len(other) - 1))
    reach = student_at(0.975, df) * error
    p = student_two_sided(estimate / error, df)
    show(
        "mean",
        value=estimate,
        low=estimate - reach,
        high=estimate + reach,
        p=p,
        degreesOfFreedom=df,
        standardError=error,
    )


def bootstrap(own, other):
    units = [(change, 1) for change in own] + [(change, 0) for change in other or []]

    def statistic(drawn):
        sides = [[change for change, which in drawn if which == side] for side in (1, 0)]
        if not sides[0] or (other is not None and not sides[1]):
            return None
        return mean(sides[0]) - (mean(sides[1]) if other is not None else 0)

    random, estimate = seeded(SEED), statistic(units)
    drawn = []
    for _ in range(DRAWS):
        value = statistic([units[floor(random() * len(units))] for _ in units])
        if value is not None:
            drawn.append(value)
    drawn.sort()
    left_out = [statistic(units[:out] + units[out + 1 :]) for out in range(len(units))]
    centre = mean(left_out)
    squares = sum((value - centre) ** 2 for value in left_out)
    acceleration = sum((centre - value) ** 3 for value in left_out) / (6 * squares**1.5) if squares else 0
    near = 1e-12 * max(1, abs(estimate))
    tied = sum(abs(value - estimate) <= near for value in drawn)
    below = sum(value < estimate - near for value in drawn) + tied / 2
    bias = normal_at(below / len(drawn))

    def moved(p):
        z = bias + normal_at(p)
        return quantile(drawn, normal_below(bias + z / (1 - acceleration * z)))

    show("bootstrap", value=estimate, low=moved(0.025), high=moved(0.975), standardError=sqrt(variance(drawn)))


def randomisation(own, other):
    random = seeded(SEED)
    if other is None:
        moved = [change for change in own if change != 0]
        least = abs(sum(moved)) * (1 - 1e-10)
        enumerated = 2 ** len(moved) <= 40000
        signs = (
            product((1, -1), repeat=len(moved))
            if enumerated
            else ([1 if random() < 0.5 else -1 for _ in moved] for _ in range(DRAWS))
        )
        sums = [abs(sum(sign * change for sign, change in zip(pattern, moved))) for pattern in signs]
    else:
        values, m = own + other, len(own)
        total = sum(values)
        least = abs(mean(own) - mean(other)) * (1 - 1e-10)
        enumerated = comb(len(values), m) <= 40000

        def difference(chosen):
            inside = sum(values[index] for index in chosen)
            return abs(inside / m - (total - inside) / len(other))

        def shuffled():
            labels = [1] * m + [0] * len(other)
            for _ in range(DRAWS):
                for last in range(len(labels) - 1, 0, -1):
                    swap = floor(random() * (last + 1))
                    labels[last], labels[swap] = labels[swap], labels[last]
                yield [index for index, label in enumerate(labels) if label]

        sums = [difference(one) for one in (combinations(range(len(values)), m) if enumerated else shuffled())]
    far = sum(one >= least for one in sums)
    show("randomisation", p=far / len(sums) if enumerated else (1 + far) / (1 + len(sums)))


def clustered():
    """The difference by least squares with CR2 errors and Satterthwaite's degrees of freedom."""
    rows = [(cluster, 1, change) for _, cluster, change in changed(1)]
    rows += [(cluster, 0, change) for _, cluster, change in changed(0)]
    groups = {}
    for cluster, inside, change in rows:
        groups.setdefault(cluster, []).append((inside, change))
    means = [mean([change for _, inside, change in rows if inside == side]) for side in (0, 1)]
    sizes = [sum(inside == side for _, inside, _ in rows) for side in (0, 1)]
    estimate = means[1] - means[0]
    # With nothing but the two groups, (I - H) of a cluster has one direction per group: 1 - members / size.
    influence, squares = [], []
    for members in groups.values():
        counts = [sum(inside == side for inside, _ in members) for side in (0, 1)]
        part, square, seen = 0.0, 0.0, [0.0, 0.0]
        for side, sign in ((0, -1), (1, 1)):
            left = 1 - counts[side] / sizes[side]
            if counts[side] == 0 or left < 1e-10:
                continue
            weight = sign / sizes[side] / sqrt(left)
            part += weight * sum(change - means[side] for inside, change in members if inside == side)
            square += counts[side] * weight**2
            seen[side] = weight * counts[side]
        influence.append(part)
        squares.append((square, seen))
    error = sqrt(sum(part * part for part in influence))
    trace = total = 0.0
    for g, (square, seen) in enumerate(squares):
        for h, (_, others) in enumerate(squares):
            product_of = (square if g == h else 0) - sum(seen[k] * others[k] / sizes[k] for k in (0, 1))
            trace += product_of if g == h else 0
            total += product_of**2
    df = trace**2 / total
    reach = student_at(0.975, df) * error
    show(
        "clustered",
        value=estimate,
        low=estimate - reach,
        high=estimate + reach,
        p=student_two_sided(estimate / error, df),
        degreesOfFreedom=df,
        standardError=error,
    )


def staggered():
    """Group-time effects of Callaway and Sant'Anna without covariates, with n - 1 in the errors."""
    units = list(SERIES.values())
    years = sorted({year for unit in units for year in unit["values"]})
    units = [unit for unit in units if unit["start"] == 0 or unit["start"] > years[0]]
    starts = sorted({unit["start"] for unit in units if unit["start"]})
    cells = []
    for start in starts:
        for place, year in enumerate(years):
            earlier = [one for one in years if one < start]
            base = years[place - 1] if year < start and place > 0 else earlier[-1] if earlier else None
            if base is None or base == year or (year < start and place == 0):
                continue
            latest, sides = max(base, year), ([], [])
            for index, unit in enumerate(units):
                if base not in unit["values"] or year not in unit["values"]:
                    continue
                change = unit["values"][year] - unit["values"][base]
                if unit["start"] == start:
                    sides[0].append((index, change))
                elif unit["start"] == 0 or (AGAINST == "not_yet" and unit["start"] > latest):
                    sides[1].append((index, change))
            if len(sides[0]) < MINIMUM or len(sides[1]) < MINIMUM:
                continue
            influence, estimate = [0.0] * len(units), 0.0
            for sign, side in ((1, sides[0]), (-1, sides[1])):
                centre, n = mean([change for _, change in side]), len(side)
                estimate += sign * centre
                for index, change in side:
                    influence[index] = sign * (change - centre) / (sqrt(n * (n - 1)) if n > 1 else n)
            cells.append((start, year, estimate, influence))
    n = len(units)

    def together(chosen):
        shares = [sum(unit["start"] == start for unit in units) / n for start, _, _, _ in chosen]
        total = sum(shares)
        estimate = sum(share / total * cell[2] for share, cell in zip(shares, chosen))
        error = 0.0
        for index, unit in enumerate(units):
            own = sum(share / total * cell[3][index] for share, cell in zip(shares, chosen))
            beyond = sum((unit["start"] == cell[0]) - share for share, cell in zip(shares, chosen))
            for share, cell in zip(shares, chosen):
                part = ((unit["start"] == cell[0]) - share) / total - share * beyond / total**2
                own += cell[2] * part / n
            error += own * own
        return dict(value=estimate, standardError=sqrt(error) or None)

    show("simple", **together([cell for cell in cells if cell[1] >= cell[0]]))
    for since in sorted({cell[1] - cell[0] for cell in cells}):
        show(f"event.{since}", **together([cell for cell in cells if cell[1] - cell[0] == since]))


own = [change for _, _, change in changed(1)]
other = [change for _, _, change in changed(0)] if any(key[1] == 0 for key in SERIES) else None
if PAIRS:
    change_of = {unit: change for side in (1, 0) for unit, _, change in changed(side)}
    own, other = [change_of[first] - change_of[second] for first, second in PAIRS], None
for name, make in (
    ("shift", lambda: shift(own, other)),
    ("mean", lambda: mean_change(own, other)),
    ("bootstrap", lambda: bootstrap(own, other)),
    ("randomisation", lambda: randomisation(own, other)),
    ("clustered", clustered),
    ("staggered", staggered),
):
    if name in FIGURES:
        make()
`;
