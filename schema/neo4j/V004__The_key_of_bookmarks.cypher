// The key that bookmarks are sealed with; instances that start together make one.
CREATE CONSTRAINT bookmarkKeyId FOR (n:BookmarkKey) REQUIRE n.id IS UNIQUE;
