// Long because it is one script, which must run by itself.
import type { ScriptData, ScriptRow } from './effect-script.data.js';

/** Text inside quotes of R. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A script for R (base alone) with the values in it, that makes the figures of the answer again.
 *
 * Shape   prints one "name value" to a line, as the script for Python does.
 */
export function rScript(data: ScriptData): string {
  const column = (name: string, of: (row: ScriptRow) => string | number): string =>
    `  ${name} = c(${data.rows.map(of).join(', ')})`;
  const list = (values: readonly string[]): string => `c(${values.map(quoted).join(', ')})`;
  return [
    `# ${data.heading}`,
    '# R without packages. Prints the figures of the answer, one to a line.',
    'rows <- data.frame(',
    [
      column('institution', ({ unit }) => quoted(unit)),
      column('group', ({ group }) => group),
      column('start', ({ start }) => start),
      column('cluster', ({ cluster }) => quoted(cluster)),
      column('year', ({ year }) => year),
      column('value', ({ value }) => value),
    ].join(',\n'),
    ')',
    `pairs <- list(${list(data.pairs.map(([first]) => first))}, ${list(data.pairs.map(([, second]) => second))})`,
    `figures <- ${list(data.figures)}`,
    `from <- ${data.fromYear}; to <- ${data.toYear}; seed <- ${data.seed}; draws <- ${data.draws}`,
    `minimum <- ${data.minimum}; against <- ${quoted(data.against)}`,
    library,
  ].join('\n');
}

const library = String.raw`
show <- function(name, ...) {
  figures <- list(...)
  for (part in names(figures)) {
    value <- figures[[part]]
    if (length(value) == 1 && is.finite(value)) cat(sprintf("%s.%s %.17g\n", name, part, value))
  }
}

# mulberry32, so that the draws are those of the answer; products of 32 bits in halves of 16, all draws at once.
times <- function(a, b) (a * (b %% 65536) + ((a * (b %/% 65536)) %% 65536) * 65536) %% 4294967296
halves <- function(both, a, b) both(a %/% 65536, b %/% 65536) * 65536 + both(a %% 65536, b %% 65536)
uniforms <- function(count) {
  state <- (seed + times(as.numeric(seq_len(count)), 1831565813)) %% 4294967296
  mixed <- times(halves(bitwXor, state, state %/% 32768), halves(bitwOr, state, 1))
  mixed <- halves(bitwXor, mixed,
                  (mixed + times(halves(bitwXor, mixed, mixed %/% 128), halves(bitwOr, mixed, 61))) %% 4294967296)
  halves(bitwXor, mixed, mixed %/% 16384) / 4294967296
}

keys <- paste(rows$institution, rows$group)
changed <- function(side) {
  before <- rows[rows$group == side & rows$year == from, ]
  after <- rows[rows$group == side & rows$year == to, ]
  kept <- unique(rows$institution[rows$group == side])
  kept <- kept[kept %in% before$institution & kept %in% after$institution]
  at <- match(kept, before$institution)
  data.frame(institution = kept, cluster = before$cluster[at],
             change = signif(after$value[match(kept, after$institution)] - before$value[at], 12))
}

exact_p <- function(weights, size, seen, centre) {
  total <- sum(weights)
  ways <- matrix(0, length(weights) + 1, total + 1)
  ways[1, 1] <- 1
  for (weight in weights) {
    moved <- matrix(0, nrow(ways), ncol(ways))
    if (weight <= total) moved[-1, (weight + 1):(total + 1)] <- ways[-nrow(ways), 1:(total + 1 - weight)]
    ways <- ways + moved
  }
  kept <- if (is.null(size)) colSums(ways) else ways[size + 1, ]
  sum(kept[abs(0:total - centre) >= abs(seen - centre) - 1e-9]) / sum(kept)
}
interval_of <- function(ordered, centre, deviation) {
  below <- floor(centre - qnorm(0.975) * deviation + 0.5)
  if (below < 1 || below > length(ordered)) return(c(NA, NA))
  c(ordered[below], ordered[length(ordered) - below + 1])
}
corrected <- function(statistic, centre, spread) {
  distance <- statistic - centre
  min(1, 2 * pnorm(-abs((distance - sign(distance) * 0.5) / sqrt(spread))))
}
shift <- function(own, other) {
  if (is.null(other)) {
    moved <- own[own != 0]; n <- length(moved)
    ranks <- rank(abs(moved)); v <- sum(ranks[moved > 0]); centre <- sum(ranks) / 2
    p <- if (length(own) <= 60) exact_p(round(2 * ranks), NULL, 2 * v, 2 * centre) else
      corrected(v, centre, sum(ranks^2) / 4)
    sums <- outer(moved, moved, "+") / 2
    ordered <- sort(sums[upper.tri(sums, diag = TRUE)])
    range <- interval_of(ordered, n * (n + 1) / 4, sqrt(n * (n + 1) * (2 * n + 1) / 24))
    smallest <- 2 / 2^length(own)
  } else {
    m <- length(own); n <- length(other)
    ranks <- rank(c(own, other)); rank_sum <- sum(ranks[1:m])
    ties <- table(ranks)
    spread <- m * n / 12 * (m + n + 1 - sum(ties^3 - ties) / ((m + n) * (m + n - 1)))
    p <- if (m + n <= 60) exact_p(round(2 * ranks), m, 2 * rank_sum, m * (m + n + 1)) else
      corrected(rank_sum - m * (m + 1) / 2, m * n / 2, spread)
    ordered <- sort(as.vector(outer(own, other, "-")))
    range <- interval_of(ordered, m * n / 2, sqrt(m * n * (m + n + 1) / 12))
    smallest <- 2 / choose(m + n, m)
  }
  show("shift", value = median(ordered), low = range[1], high = range[2], p = if (smallest > 0.05) NA else p)
}

mean_change <- function(own, other) {
  varies <- length(unique(own)) > 1 || length(unique(other)) > 1
  enough <- length(own) > 1 && (is.null(other) || length(other) > 1)
  if (!varies || !enough) return(show("mean", value = mean(own) - if (is.null(other)) 0 else mean(other)))
  test <- if (is.null(other)) t.test(own) else t.test(own, other)
  show("mean", value = mean(own) - if (is.null(other)) 0 else mean(other), low = test$conf.int[1],
       high = test$conf.int[2], p = test$p.value, degreesOfFreedom = unname(test$parameter),
       standardError = test$stderr)
}

bootstrap <- function(own, other) {
  changes <- c(own, other); inside <- rep(c(TRUE, FALSE), c(length(own), length(other)))
  statistic <- function(chosen) {
    mean(changes[chosen][inside[chosen]]) - if (is.null(other)) 0 else mean(changes[chosen][!inside[chosen]])
  }
  n <- length(changes); estimate <- statistic(1:n)
  drawn <- apply(matrix(floor(uniforms(n * draws) * n) + 1, n), 2, statistic)
  drawn <- sort(drawn[is.finite(drawn)])
  left <- vapply(1:n, function(out) statistic((1:n)[-out]), 0)
  d <- mean(left) - left
  a <- if (sum(d^2) == 0) 0 else sum(d^3) / (6 * sum(d^2)^1.5)
  # The same mean added up in another order differs in its last digit.
  same <- abs(drawn - estimate) <= 1e-12 * max(1, abs(estimate))
  bias <- qnorm((sum(drawn < estimate & !same) + sum(same) / 2) / length(drawn))
  moved <- function(p) {
    z <- bias + qnorm(p)
    unname(quantile(drawn, pnorm(bias + z / (1 - a * z))))
  }
  show("bootstrap", value = estimate, low = moved(0.025), high = moved(0.975), standardError = sd(drawn))
}

randomisation <- function(own, other) {
  if (is.null(other)) {
    moved <- own[own != 0]; k <- length(moved); least <- abs(sum(moved)) * (1 - 1e-10)
    enumerated <- 2^k <= 40000
    kept <- if (enumerated) outer(0:(2^k - 1), 0:(k - 1), function(draw, place) (draw %/% 2^place) %% 2 == 0) else
      matrix(uniforms(k * draws) < 0.5, draws, byrow = TRUE)
    far <- abs(as.vector((2 * kept - 1) %*% moved))
  } else {
    values <- c(own, other); m <- length(own); total <- sum(values)
    least <- abs(mean(own) - mean(other)) * (1 - 1e-10)
    enumerated <- choose(length(values), m) <= 40000
    difference <- function(chosen) {
      abs(sum(values[chosen]) / m - (total - sum(values[chosen])) / length(other))
    }
    labels <- rep(c(TRUE, FALSE), c(m, length(other)))
    swaps <- if (!enumerated) matrix(floor(uniforms((length(labels) - 1) * draws) * (length(labels):2)) + 1, draws,
                                     byrow = TRUE)
    shuffled <- function(draw) {
      for (last in length(labels):2) {
        swap <- swaps[draw, length(labels) - last + 1]
        labels[c(last, swap)] <<- labels[c(swap, last)]
      }
      difference(which(labels))
    }
    far <- if (enumerated) combn(length(values), m, difference) else vapply(1:draws, shuffled, 0)
  }
  count <- sum(far >= least)
  show("randomisation", p = if (enumerated) count / length(far) else (1 + count) / (1 + length(far)))
}

clustered <- function() {
  both <- rbind(cbind(changed(1), inside = 1), cbind(changed(0), inside = 0))
  x <- cbind(1, both$inside); y <- both$change
  bread <- solve(crossprod(x)); residual <- y - x %*% bread %*% crossprod(x, y)
  estimate <- (bread %*% crossprod(x, y))[2]
  parts <- lapply(unique(both$cluster), function(name) {
    own <- x[both$cluster == name, , drop = FALSE]
    spectrum <- eigen(diag(nrow(own)) - own %*% bread %*% t(own), symmetric = TRUE)
    scale <- ifelse(spectrum$values > 1e-10, 1 / sqrt(pmax(spectrum$values, 1e-10)), 0)
    turn <- spectrum$vectors %*% (scale * t(spectrum$vectors))
    influence <- (bread %*% t(own) %*% turn)[2, ]
    list(score = sum(influence * residual[both$cluster == name]), square = sum(influence^2),
         seen = crossprod(own, influence))
  })
  error <- sqrt(sum(vapply(parts, function(one) one$score^2, 0)))
  n <- length(parts); product <- matrix(0, n, n)
  for (g in 1:n) for (h in 1:n)
    product[g, h] <- (if (g == h) parts[[g]]$square else 0) - sum(parts[[h]]$seen * (bread %*% parts[[g]]$seen))
  df <- sum(diag(product))^2 / sum(product^2)
  reach <- qt(0.975, df) * error
  show("clustered", value = estimate, low = estimate - reach, high = estimate + reach,
       p = 2 * pt(-abs(estimate / error), df), degreesOfFreedom = df, standardError = error)
}

staggered <- function() {
  years <- sort(unique(rows$year)); units <- unique(keys)
  start <- rows$start[match(units, keys)]
  table <- matrix(NA, length(units), length(years))
  table[cbind(match(keys, units), match(rows$year, years))] <- rows$value
  kept <- start == 0 | start > years[1]
  table <- table[kept, , drop = FALSE]; start <- start[kept]; n <- length(start)
  cells <- list()
  for (group in sort(unique(start[start > 0]))) for (place in seq_along(years)) {
    year <- years[place]; earlier <- which(years < group)
    base <- if (year < group) place - 1 else if (length(earlier)) max(earlier) else 0
    if (base == 0 || base == place) next
    change <- table[, place] - table[, base]
    later <- start == 0 | (against == "not_yet" & start > max(years[base], year) & start != group)
    treated <- which(start == group & !is.na(change)); control <- which(later & !is.na(change))
    if (length(treated) < minimum || length(control) < minimum) next
    influence <- numeric(n)
    spread <- function(side) (change[side] - mean(change[side])) /
      (if (length(side) > 1) sqrt(length(side) * (length(side) - 1)) else 1)
    influence[treated] <- spread(treated); influence[control] <- -spread(control)
    cells[[length(cells) + 1]] <- list(group = group, since = year - group, influence = influence,
                                       estimate = mean(change[treated]) - mean(change[control]))
  }
  together <- function(name, chosen) {
    group <- vapply(chosen, function(cell) cell$group, 0); estimate <- vapply(chosen, function(cell) cell$estimate, 0)
    share <- vapply(group, function(one) mean(start == one), 0); total <- sum(share)
    influence <- rep(0, n)
    inside <- outer(start, group, "==") - rep(share, each = n)
    for (k in seq_along(chosen))
      influence <- influence + share[k] / total * chosen[[k]]$influence +
        estimate[k] * (inside[, k] / total - share[k] * rowSums(inside) / total^2) / n
    error <- sqrt(sum(influence^2))
    show(name, value = sum(share * estimate) / total, standardError = if (error > 0) error else NA)
  }
  since <- vapply(cells, function(cell) cell$since, 0)
  together("simple", cells[since >= 0])
  for (one in sort(unique(since))) together(sprintf("event.%d", one), cells[since == one])
}

own <- changed(1)$change
other <- if (any(rows$group == 0)) changed(0)$change else NULL
if (length(pairs[[1]]) > 0) {
  all <- rbind(changed(1), changed(0))
  own <- all$change[match(pairs[[1]], all$institution)] - all$change[match(pairs[[2]], all$institution)]
  other <- NULL
}
if ("shift" %in% figures) shift(own, other)
if ("mean" %in% figures) mean_change(own, other)
if ("bootstrap" %in% figures) bootstrap(own, other)
if ("randomisation" %in% figures) randomisation(own, other)
if ("clustered" %in% figures) clustered()
if ("staggered" %in% figures) staggered()
`;
