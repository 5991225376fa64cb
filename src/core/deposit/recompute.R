# Counts the printed tables of this review again, from the files in data/, and holds each number against tables/expected.csv.
# Base R alone; run it in the folder of the package: Rscript recompute.R
# It ends with status 0 where every number comes out as printed, and with 1, naming them, where one does not.

read <- function(path) {
  utils::read.csv(path, colClasses = "character", check.names = FALSE, encoding = "UTF-8", na.strings = character())
}
split_codes <- function(text) lapply(strsplit(text, ";", fixed = TRUE), function(codes) codes[codes != ""])

cases <- read("data/cases.csv")
answers <- read("data/answers.csv")
codes <- read("data/codes.csv")
groups <- read("data/groups.csv")
expected <- read("tables/expected.csv")
status <- sub(":.*", "", cases$status)

# One variable under one policy: a value for every case, in the order of cases.csv.
column <- function(variable, policy) {
  own <- answers[answers$variable == variable & answers$policy == policy, ]
  own <- own[match(cases$number, own$case), ]
  list(
    variable = variable, coded = own$state == "coded",
    codes = split_codes(own$codes), open = split_codes(own$open), value = own$value
  )
}
holds <- function(lists, wanted) vapply(lists, function(own) any(own %in% wanted), logical(1))
below <- function(variable, code) {
  children <- codes$code[codes$variable == variable & codes$parent == code]
  unlist(c(children, lapply(children, function(child) below(variable, child))))
}

# A parent ticked alone is a leaf of its own, “code.not-stated”.
has_code <- function(col, id) {
  if (grepl("\\.not-stated$", id)) {
    parent <- sub("\\.not-stated$", "", id)
    return(holds(col$codes, parent) & !holds(col$codes, below(col$variable, parent)))
  }
  if (!any(codes$variable == col$variable)) return(col$coded & col$value == id)
  holds(col$codes, id)
}
leaves <- function(variable) {
  own <- codes[codes$variable == variable, ]
  parents <- unique(own$parent[own$parent != ""])
  c(setdiff(own$code, parents), paste0(parents, rep(".not-stated", length(parents))))
}
times <- function(col) Reduce(`+`, lapply(leaves(col$variable), function(id) has_code(col, id)), rep(0, nrow(cases)))

in_group <- function(col, grouping, id) {
  own <- groups[groups$variable == col$variable & groups$grouping == grouping & groups$group == id, ]
  if (all(own$code == "")) {
    value <- suppressWarnings(as.numeric(col$value))
    from <- if (own$from[1] == "") -Inf else as.numeric(own$from[1])
    to <- if (own$below[1] == "") Inf else as.numeric(own$below[1])
    return(col$coded & !is.na(value) & value >= from & value < to)
  }
  members <- unlist(lapply(own$code, function(code) c(code, below(col$variable, code))))
  holds(col$codes, members)
}
groups_of <- function(col, grouping) unique(groups$group[groups$variable == col$variable & groups$grouping == grouping])
has_any_group <- function(col, grouping) {
  Reduce(`|`, lapply(groups_of(col, grouping), function(id) in_group(col, grouping, id)), rep(FALSE, nrow(cases)))
}
is_grouping <- function(grouping) grouping != "" && !grepl("^(partition|leaves|level-[1-9])$", grouping)

# Cases with a value on an axis, and cases with one of its rows.
valid <- function(col, grouping) {
  if (is_grouping(grouping)) {
    by_value <- !any(codes$variable == col$variable)
    ungrouped <- (by_value | lengths(col$codes) > 0) & !has_any_group(col, grouping)
    return(col$coded & !ungrouped)
  }
  if (grouping == "partition") return(col$coded & !(lengths(col$open) > 0 & times(col) < 2))
  col$coded
}
has <- function(col, grouping, id) {
  if (is_grouping(grouping)) return(in_group(col, grouping, id))
  if (id == "several") return(times(col) >= 2)
  if (grouping == "partition" && id == "none") return(times(col) == 0)
  if (grouping == "partition") return(has_code(col, sub("^only-", "", id)) & times(col) < 2)
  has_code(col, id)
}

passes <- function(filter, policy) {
  col <- column(filter$variable, policy)
  if (!any(codes$variable == filter$variable) && filter$grouping == "") {
    if (filter$number) {
      value <- suppressWarnings(as.numeric(col$value))
      wanted <- as.numeric(filter$values)
      test <- switch(filter$operator,
        "=" = value %in% wanted, "!=" = !(value %in% wanted), ">" = value > wanted[1],
        ">=" = value >= wanted[1], "<" = value < wanted[1], "<=" = value <= wanted[1]
      )
    } else {
      named <- tolower(trimws(col$value)) %in% tolower(trimws(filter$values))
      test <- if (filter$operator == "=") named else !named
    }
    return(col$coded & !is.na(test) & test)
  }
  having <- Reduce(`|`, lapply(filter$values, function(id) has(col, filter$grouping, id)), rep(FALSE, nrow(cases)))
  if (filter$operator == "=") return(having & valid(col, filter$grouping))
  col$coded & !having & !holds(col$open, filter$values)
}

wrong <- 0
counted <- 0
check <- function(table, part, policy, statuses, filters, rows, cols = NULL, layer = NULL) {
  chosen <- status %in% statuses
  for (filter in filters) chosen <- chosen & passes(filter, policy)
  if (!is.null(layer)) {
    col <- column(layer$variable, policy)
    chosen <- chosen & valid(col, layer$grouping) & has(col, layer$grouping, layer$code)
  }
  row_column <- column(rows$variable, policy)
  base <- chosen & valid(row_column, rows$grouping)
  if (!is.null(cols)) {
    col_column <- column(cols$variable, policy)
    base <- base & valid(col_column, cols$grouping)
  }
  printed <- expected[expected$table == table & expected$part == part, ]
  for (i in seq_len(nrow(printed))) {
    found <- base
    if (printed$row[i] != "*") found <- found & has(row_column, rows$grouping, printed$row[i])
    if (printed$col[i] != "*") found <- found & has(col_column, cols$grouping, printed$col[i])
    counted <<- counted + 1
    if (sum(found) == as.integer(printed$n[i])) next
    wrong <<- wrong + 1
    cat(sprintf("%s %s, %s x %s: printed %s, counted %d\n", table, part, printed$row[i], printed$col[i], printed$n[i], sum(found)))
  }
}
axis <- function(variable, grouping = "") list(variable = variable, grouping = grouping)

