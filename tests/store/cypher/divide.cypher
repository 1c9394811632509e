// Fails where the divisor is 0.
RETURN 1 / $divisor AS quotient
