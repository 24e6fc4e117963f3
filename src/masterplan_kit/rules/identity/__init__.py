"""Who the plan is for, for which years, and on which law."""
