"""Works out every statistic once more, apart from Rapport, on random tables: python3 reference.py

Needs numpy and scipy. Other ways are taken than in the program wherever there is one: the standard
error of kappa by differentiating numerically (the delta method), mean squares by least squares,
Cronbach's alpha from the covariance matrix, Krippendorff's alpha pair by pair from the definition.
"""
import itertools
import json

import numpy as np
from scipy import stats

rng = np.random.default_rng(20261123)


def kappa_of(p, d):
    return 1 - (p * d).sum() / (np.outer(p.sum(1), p.sum(0)) * d).sum()


def kappa(pairs, d):
    """Multinomial delta method: variance of a smooth function of the cells of the table."""
    n, size = len(pairs), d.shape[0]
    p = np.zeros((size, size))
    for a, b in pairs:
        p[a, b] += 1 / n
    value = kappa_of(p, d)
    gradient = np.zeros_like(p)
    step = 1e-6
    for i, j in itertools.product(range(size), repeat=2):
        up, down = p.copy(), p.copy()
        up[i, j] += step
        down[i, j] -= step
        gradient[i, j] = (kappa_of(up / up.sum(), d) - kappa_of(down / down.sum(), d)) / 2 / step
    variance = ((p * gradient**2).sum() - (p * gradient).sum() ** 2) / n
    se = np.sqrt(variance)
    z = stats.norm.ppf(0.975)
    return [value, se, value - z * se, value + z * se]


def krippendorff(rows, metric):
    units = [[v for v in row if v is not None] for row in rows]
    units = [u for u in units if len(u) > 1]
    every = [v for u in units for v in u]
    ranks = dict(zip(every, stats.rankdata(every)))

    def d(a, b):
        return {
            "nominal": float(a != b),
            "ordinal": (ranks[a] - ranks[b]) ** 2,
            "interval": (a - b) ** 2,
            "ratio": 0.0 if a == b else ((a - b) / (a + b)) ** 2,
        }[metric]

    observed = sum(sum(d(a, b) for a, b in itertools.permutations(u, 2)) / (len(u) - 1) for u in units)
    expected = sum(d(a, b) for a, b in itertools.permutations(every, 2)) / (len(every) - 1)
    return 1 - observed / expected


def fleiss(x):
    n, k = x.shape
    counts = np.array([[(row == c).sum() for c in np.unique(x)] for row in x])
    share = counts.sum(0) / (n * k)
    chance = (share**2).sum()
    inside = ((counts**2).sum(1) - k) / (k * (k - 1))
    return (inside.mean() - chance) / (1 - chance)


def gwet(rows, d, fixed):
    """Gwet's coefficient (or with fixed chance Brennan's and Prediger's), from pairs of ratings; its
    standard error by differentiating numerically by the weight of each unit."""
    units = [[v for v in row if v is not None] for row in rows]
    units = [u for u in units if u]
    size = d.shape[0]
    w = 1 - d / d.max()
    alike = [np.mean([w[a, b] for a, b in itertools.permutations(u, 2)]) if len(u) > 1 else None for u in units]
    n = len(units)
    share = np.array([[u.count(c) / len(u) for c in range(size)] for u in units])

    def value(mass):
        paired = [i for i, a in enumerate(alike) if a is not None]
        level = mass @ share / mass.sum()
        pe = w.mean() if fixed else w.sum() * (level * (1 - level)).sum() / (size * (size - 1))
        # Gwet holds the share of units with a pair fixed.
        return sum(mass[i] * (alike[i] - pe) for i in paired) * n / len(paired) / (1 - pe)

    mass = np.full(n, 1 / n)
    step = 1e-6
    gradient = [(value(mass + step * np.eye(n)[i]) - value(mass - step * np.eye(n)[i])) / 2 / step for i in range(n)]
    se = np.sqrt(np.var(gradient, ddof=1) / n)
    t = stats.t.ppf(0.975, n - 1)
    return [value(mass), se, value(mass) - t * se, value(mass) + t * se]


def light(rows, d):
    columns = list(zip(*rows))
    kappas = []
    for a, b in itertools.combinations(columns, 2):
        pairs = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
        kappas.append(kappa(pairs, d)[0])
    return float(np.mean(kappas))


def residual(y, design):
    return ((y - design @ np.linalg.lstsq(design, y, rcond=None)[0]) ** 2).sum()


def icc(x):
    n, k = x.shape
    y = x.reshape(-1)
    unit = np.kron(np.eye(n), np.ones((k, 1)))
    judge = np.kron(np.ones((n, 1)), np.eye(k))
    one = np.ones((n * k, 1))
    whole, by_unit, by_judge = residual(y, one), residual(y, unit), residual(y, judge)
    both = residual(y, np.hstack([unit, judge]))
    b, w = (whole - by_unit) / (n - 1), by_unit / (n * (k - 1))
    j, e = (whole - by_judge) / (k - 1), both / ((n - 1) * (k - 1))
    f = lambda a, c: stats.f.ppf(0.975, a, c)
    out = {}
    for name, noise, df in (("1", w, n * (k - 1)), ("3", e, (n - 1) * (k - 1))):
        ratio = b / noise
        low, high = ratio / f(n - 1, df), ratio * f(df, n - 1)
        out[name + ",1"] = [(v - 1) / (v + k - 1) for v in (low, ratio, high)]
        out[name + ",k"] = [1 - 1 / v for v in (low, ratio, high)]
    r = (b - e) / (b + (k - 1) * e + k * (j - e) / n)
    # McGraw and Wong (1996): the degrees of freedom from a and b.
    a_, b_ = k * r / (n * (1 - r)), 1 + k * r * (n - 1) / (n * (1 - r))
    v = (a_ * j + b_ * e) ** 2 / ((a_ * j) ** 2 / (k - 1) + (b_ * e) ** 2 / ((n - 1) * (k - 1)))
    up, down = f(n - 1, v), f(v, n - 1)
    low = n * (b - up * e) / (up * (k * j + (k * n - k - n) * e) + n * b)
    high = n * (down * b - e) / (k * j + (k * n - k - n) * e + n * down * b)
    out["2,1"] = [low, r, high]
    out["2,k"] = [low * k / (1 + low * (k - 1)), (b - e) / (b + (j - e) / n), high * k / (1 + high * (k - 1))]
    return out


def groups(x, total, g):
    """Of scores of 0 and 1: those tied at the edge of a group stand in it as often as chance would
    put them there, so the group's mean is the certain ones' and, for the places left, the tied ones'."""

    def mean(better):
        edge = sorted(total, reverse=better)[g - 1]
        inside = total > edge if better else total < edge
        at = total == edge
        return (x[inside].sum(0) + (g - inside.sum()) * x[at].mean(0)) / g

    low, high = sorted(total)[g - 1], sorted(total)[-g]
    return None if low == high else list(mean(True) - mean(False))


def items(x):
    n, k = x.shape
    c = np.cov(x, rowvar=False)
    alpha = k / (k - 1) * (1 - np.trace(c) / c.sum())
    df = (n - 1, (n - 1) * (k - 1))
    total = x.sum(1)
    order = np.argsort(total, kind="stable")
    g = int(np.floor(0.27 * n + 0.5))
    tied = total[order[g - 1]] == total[order[g]] or total[order[n - g - 1]] == total[order[n - g]]
    return {
        "difficulty": list(x.mean(0)),
        "item-rest": [np.corrcoef(x[:, i], total - x[:, i])[0, 1] for i in range(k)],
        "discrimination": groups(x, total, g)
        if set(np.unique(x)) <= {0, 1}
        else None
        if tied
        else list(x[order[n - g :]].mean(0) - x[order[:g]].mean(0)),
        "alpha": [
            1 - (1 - alpha) * stats.f.ppf(0.975, *df),
            alpha,
            1 - (1 - alpha) * stats.f.ppf(0.025, *df),
        ],
        "kr20": alpha if set(np.unique(x)) <= {0, 1} else None,
    }


def plain(value):
    return round(float(value), 9)


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return value if value is None or isinstance(value, int) else plain(value)


def ratings(n, k, missing):
    truth = rng.integers(0, 5, n)
    x = np.clip(truth[:, None] + rng.integers(-1, 2, (n, k)) * (rng.random((n, k)) < 0.6), 0, 4)
    rows = [[int(v) if rng.random() >= missing else None for v in row] for row in x]
    out = {"rows": rows, "krippendorff": {}}
    for metric in ("nominal", "ordinal", "interval", "ratio"):
        out["krippendorff"][metric] = krippendorff(rows, metric)
    size = np.arange(5)
    apart = np.abs(size[:, None] - size[None, :]).astype(float)
    weighting = {"plain": (apart > 0).astype(float), "linear": apart, "quadratic": apart**2}
    out["pabak"] = gwet(rows, weighting["plain"], True)
    out["gwet"] = {name: gwet(rows, d, False) for name, d in weighting.items()}
    if k > 2:
        out["pairwise"] = {name: light(rows, d) for name, d in weighting.items()}
    if missing:
        return out
    out["fleiss"] = fleiss(x)
    out["icc"] = icc(x.astype(float))
    if k == 2:
        pairs = [tuple(row) for row in rows]
        out["cohen"] = kappa(pairs, weighting["plain"])
        out["linear"] = kappa(pairs, weighting["linear"])
        out["quadratic"] = kappa(pairs, weighting["quadratic"])
    return out


def scores(n, k, top):
    ability = rng.normal(size=n)
    noise = rng.normal(size=(n, k)) + rng.normal(size=k)
    x = np.clip(np.round(ability[:, None] + noise + top / 2), 0, top).astype(int)
    return {"rows": x.tolist(), **items(x.astype(float))}


tables = {
    "ratings": [ratings(*shape) for shape in [
        (30, 2, 0), (12, 2, 0), (200, 2, 0), (8, 3, 0), (25, 5, 0), (40, 2, 0.2), (30, 4, 0.3), (15, 6, 0.5)]],
    "scores": [scores(*shape) for shape in [(20, 5, 1), (60, 10, 1), (15, 4, 4), (41, 12, 4), (22, 30, 9), (100, 3, 40)]],
}
print(json.dumps(rounded(tables)))
