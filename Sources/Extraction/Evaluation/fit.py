"""Fits the confidence of relations: fit.py TABLE FOLDER PART CANDIDATES [FOLDER PART CANDIDATES]...

Logistic regression with an L2 penalty on the candidates of articles whose relations are known, each part of them named by
its folder in FOLDER/gold. A candidate is right where its source, type and target are the gold's. The penalty and the threshold are chosen by cross-validation over the articles; every edge
weighs the same, however many sentences tell it. What the regression says of articles that it has not seen is then set
against what was right there, in as many groups of equal size as there are bins: the lines "at PROBABILITY" of the table
say how often such edges were right.
"""
import sys
from collections import defaultdict

import numpy

import gold

FOLDS = 10
PENALTIES = [2.0, 4.0, 8.0, 16.0, 32.0]


def columns(articles, least=5):
    """The features that hold for enough candidates of more than two articles, with their places."""
    counts, homes = defaultdict(int), defaultdict(set)
    for number, article in enumerate(articles):
        for candidate in article.candidates:
            for feature in candidate["features"]:
                counts[feature] += 1
                homes[feature].add(number)
    known = sorted(f for f in counts if counts[f] >= least and len(homes[f]) > 2)
    return {feature: place + 1 for place, feature in enumerate(known)}


def matrix(articles, places):
    x = numpy.zeros((sum(len(a.candidates) for a in articles), len(places) + 1))
    y, weight = [], []
    row = 0
    for article in articles:
        times = defaultdict(int)
        for key in article.keys:
            times[key] += 1
        for candidate, key in zip(article.candidates, article.keys):
            x[row, 0] = 1
            for feature in candidate["features"]:
                if feature in places:
                    x[row, places[feature]] = 1
            y.append(1.0 if key in article.gold else 0.0)
            weight.append(1 / times[key])
            row += 1
    return x, numpy.array(y), numpy.array(weight)


def fitted(x, y, weight, penalty):
    """Newton's method; the bias goes free."""
    ridge = numpy.full(x.shape[1], penalty)
    ridge[0] = 1e-6
    w = numpy.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + numpy.exp(-x @ w))
        gradient = x.T @ (weight * (p - y)) + ridge * w
        curvature = (x.T * (weight * p * (1 - p))) @ x + numpy.diag(ridge)
        step = numpy.linalg.solve(curvature, gradient)
        w -= step
        if abs(step).max() < 1e-6:
            break
    return w


def crossed(articles, penalty):
    """The probabilities of each article's candidates by a model that has not seen the article."""
    out = {}
    for fold in range(FOLDS):
        seen = [a for n, a in enumerate(articles) if n % FOLDS != fold]
        held = [a for n, a in enumerate(articles) if n % FOLDS == fold]
        places = columns(seen)
        w = fitted(*matrix(seen, places), penalty)
        for article in held:
            x, _, _ = matrix([article], places)
            out[article.name] = 1 / (1 + numpy.exp(-x @ w))
    return out


def figures(articles, probabilities, threshold):
    hit = found = wanted = 0
    for article in articles:
        kept = {k for k, p in gold.edges(article, probabilities[article.name]).items() if p >= threshold}
        hit += len(kept & article.gold)
        found += len(kept)
        wanted += len(article.gold)
    return hit / max(found, 1), hit / wanted, 2 * hit / (found + wanted)


def behind(articles, probabilities, grid, best, draws=400):
    """Of each threshold, whether its F1 is less than a standard error behind the best one's, by drawing articles anew."""
    def counts(threshold):
        rows = []
        for article in articles:
            kept = {k for k, p in gold.edges(article, probabilities[article.name]).items() if p >= threshold}
            rows.append((len(kept & article.gold), len(kept), len(article.gold)))
        return numpy.array(rows)

    def f1(rows):
        hit, found, wanted = rows.sum(axis=-2).T
        return 2 * hit / (found + wanted)

    picks = numpy.random.default_rng(1).integers(0, len(articles), (draws, len(articles)))
    top = counts(best)
    out = []
    for threshold in grid:
        rows = counts(threshold)
        loss = f1(top[picks]) - f1(rows[picks])
        out.append(f1(top) - f1(rows) <= loss.std())
    return out


def curve(pairs, groups=5):
    """What share was right of the edges in groups of equal size, by their mean probability, as (probability, share).

    Neighbours whose shares fall where the probability rises are pooled (isotonic regression), so the order of edges stays.
    """
    pairs = sorted(pairs)
    cuts = [round(n * len(pairs) / groups) for n in range(groups + 1)]
    pools = []
    for low, high in zip(cuts, cuts[1:]):
        pools.append([sum(p for p, _ in pairs[low:high]), sum(r for _, r in pairs[low:high]), high - low])
        while len(pools) > 1 and pools[-2][1] * pools[-1][2] >= pools[-1][1] * pools[-2][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last)]
    return [(p / n, r / n) for p, r, n in pools]


def mended(probability, knots):
    """A probability as the curve has it: between its knots, nothing and certainty in a straight line."""
    xs, ys = zip((0.0, 0.0), *knots, (1.0, 1.0))
    return numpy.interp(probability, xs, ys)


def main(table, *parts):
    articles = []
    for corpora, part, candidates in zip(parts[::3], parts[1::3], parts[2::3]):
        articles += sorted(gold.articles(corpora, part, candidates), key=lambda a: a.name)
    best = None
    for penalty in PENALTIES:
        probabilities = crossed(articles, penalty)
        loss = 0.0
        count = 0
        for article in articles:
            for key, p in gold.edges(article, probabilities[article.name]).items():
                p = min(max(p, 1e-6), 1 - 1e-6)
                loss -= numpy.log(p if key in article.gold else 1 - p)
                count += 1
        print(f"penalty {penalty:>4}: log loss {loss / count:.4f} over {count} edges")
        if best is None or loss < best[0]:
            best = (loss, penalty, probabilities)
    _, penalty, probabilities = best
    grid = [n / 100 for n in range(0, 71)]
    scores = [figures(articles, probabilities, t)[2] for t in grid]
    # What these articles don't tell apart from the best by a standard error is as good; the middle of that stretch
    # carries over to other articles better than its highest tooth.
    best = grid[int(numpy.argmax(scores))]
    plateau = [t for t, error in zip(grid, behind(articles, probabilities, grid, best)) if error]
    threshold = plateau[len(plateau) // 2]
    for name, cut in [("everything", 0.0), (f"from {threshold:.2f}", threshold)]:
        p, r, f = figures(articles, probabilities, cut)
        print(f"{name:<12} precision {p:.3f} recall {r:.3f} F1 {f:.3f}")
    pairs = [(p, key in a.gold) for a in articles for key, p in gold.edges(a, probabilities[a.name]).items()]
    knots = curve(pairs)
    pairs = [(float(mended(p, knots)), right) for p, right in pairs]
    threshold = float(mended(threshold, knots))
    error, rows = gold.calibration([(p, r) for p, r in pairs if p >= threshold])
    gold.show(rows)
    print(f"expected error {error:.3f} of what is kept, {gold.calibration(pairs)[0]:.3f} of all (cross-validated)")
    places = columns(articles)
    w = fitted(*matrix(articles, places), penalty)
    with open(table, "w", encoding="utf-8") as out:
        out.write("# How sure a relation is: the weight of each feature in log-odds, and the threshold of the graph.\n"
                  "# Fitted by Sources/Extraction/Evaluation/fit.sh, not written by hand.\n")
        out.write(f"threshold\t{threshold:.3f}\n")
        for probability, share in knots:
            out.write(f"at {probability:.3f}\t{share:.3f}\n")
        out.write(f"bias\t{w[0]:.3f}\n")
        for feature, place in places.items():
            if abs(w[place]) >= 0.0005:
                out.write(f"{feature}\t{w[place]:.3f}\n")


if __name__ == "__main__":
    if len(sys.argv) < 5 or len(sys.argv) % 3 != 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
