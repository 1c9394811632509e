// Gives its parameters back.
RETURN $second AS second, $first AS first
