package brokenhouse.util;

/** Wrong: a package that says nothing of what is in it. */
class Helper {}
